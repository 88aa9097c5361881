using System.Collections.Frozen;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>What the commands of TeX stand for that bibliographies use.</summary>
internal static class TexSymbols
{
    /// <summary>Accents by command, as combining characters.</summary>
    public static readonly FrozenDictionary<string, string> Accents = Pairs(
        "` \u0300|' \u0301|^ \u0302|~ \u0303|= \u0304|u \u0306|. \u0307|\" \u0308|r \u030A|H \u030B|v \u030C|d \u0323|c \u0327|k \u0328|b \u0331|t \u0361|G \u030F|U \u030E|h \u0309|C \u030F|f \u0311|textcommabelow \u0326");

    /// <summary>Letters and signs by command.</summary>
    public static readonly FrozenDictionary<string, string> Words = Pairs(
        "ss ß|SS ẞ|aa å|AA Å|ae æ|AE Æ|oe œ|OE Œ|o ø|O Ø|l ł|L Ł|i ı|j ȷ|dh ð|DH Ð|th þ|TH Þ|dj đ|DJ Đ|ng ŋ|NG Ŋ|P ¶|S §|copyright ©|pounds £|dag †|ddag ‡|euro €|texteuro €|EUR €"
        + "|ldots …|dots …|textellipsis …|cdots ⋯|textendash –|textemdash —|textquoteleft ‘|textquoteright ’|textquotedblleft “|textquotedblright ”|textquotedbl \"|textquotesingle '|textasciigrave `|textasciiacute ´"
        + "|quotesinglbase ‚|quotedblbase „|glqq „|grqq “|glq ‚|grq ‘|flqq «|frqq »|guillemotleft «|guillemotright »|guilsinglleft ‹|guilsinglright ›|og «|fg »"
        + "|textbackslash \\|textasciitilde ~|textasciicircum ^|textunderscore _|textless <|textgreater >|textbar ||textbraceleft {|textbraceright }|lbrace {|rbrace }|textdollar $|textpercent %|textampersand &|texthash #"
        + "|textdegree °|degree °|textregistered ®|texttrademark ™|textcopyright ©|textperiodcentered ·|textbullet •|textsection §|textparagraph ¶|textdagger †|textdaggerdbl ‡|textsterling £|textyen ¥|textcent ¢|textcurrency ¤"
        + "|textmu µ|texttimes ×|textdiv ÷|textpm ±|textonehalf ½|textonequarter ¼|textthreequarters ¾|textonesuperior ¹|texttwosuperior ²|textthreesuperior ³|textordfeminine ª|textordmasculine º|textexclamdown ¡|textquestiondown ¿|textnumero №|No №"
        + "|textasteriskcentered ∗|textdblhyphen ⹀|textinterrobang ‽|textestimated ℮|textmusicalnote ♪|slash /|LaTeX LaTeX|TeX TeX|BibTeX BibTeX|LaTeXe LaTeX2ε|XeTeX XeTeX|LuaTeX LuaTeX|AmSTeX AMS-TeX|AMSTeX AMS-TeX|AmSLaTeX AMS-LaTeX|AmS AMS|MF METAFONT|METAFONT METAFONT|METAPOST MetaPost|MP MetaPost|SLiTeX SLiTeX|SliTeX SLiTeX|POSTSCRIPT PostScript|PS PostScript|Dash —|aleph ℵ"
        + "|alpha α|beta β|gamma γ|delta δ|epsilon ϵ|varepsilon ε|zeta ζ|eta η|theta θ|vartheta ϑ|iota ι|kappa κ|lambda λ|mu μ|nu ν|xi ξ|pi π|varpi ϖ|rho ρ|varrho ϱ|sigma σ|varsigma ς|tau τ|upsilon υ|phi ϕ|varphi φ|chi χ|psi ψ|omega ω"
        + "|Gamma Γ|Delta Δ|Theta Θ|Lambda Λ|Xi Ξ|Pi Π|Sigma Σ|Upsilon Υ|Phi Φ|Psi Ψ|Omega Ω|times ×|div ÷|pm ±|mp ∓|cdot ·|bullet •|circ ∘|ast ∗|star ⋆|oplus ⊕|otimes ⊗|leq ≤|le ≤|geq ≥|ge ≥|neq ≠|ne ≠|approx ≈|sim ∼|simeq ≃|cong ≅|equiv ≡|propto ∝|ll ≪|gg ≫"
        + "|to →|rightarrow →|leftarrow ←|leftrightarrow ↔|Rightarrow ⇒|Leftarrow ⇐|Leftrightarrow ⇔|uparrow ↑|downarrow ↓|mapsto ↦|infty ∞|partial ∂|nabla ∇|sum ∑|prod ∏|int ∫|sqrt √|in ∈|notin ∉|subset ⊂|supset ⊃|subseteq ⊆|supseteq ⊇|cup ∪|cap ∩|emptyset ∅|forall ∀|exists ∃|neg ¬"
        + "|wedge ∧|vee ∨|prime ′|ell ℓ|hbar ℏ|Re ℜ|Im ℑ|angle ∠|perp ⊥|parallel ∥|mid ∣|langle ⟨|rangle ⟩|lfloor ⌊|rfloor ⌋|lceil ⌈|rceil ⌉|colon :|lt <|gt >");

    /// <summary>Tags of CSL's micro-HTML by command with an argument.</summary>
    public static readonly FrozenDictionary<string, string> Styles = Pairs(
        "textit i|emph i|textsl i|mkbibemph i|mkbibitalic i|mathit i|textbf b|mkbibbold b|mathbf b|textsc sc|textsuperscript sup|mkbibsuperscript sup|textsubscript sub|NoCaseChange nocase|mkbibquote quote|enquote quote");

    /// <summary>Tags of CSL's micro-HTML by command that holds up to the end of its group.</summary>
    public static readonly FrozenDictionary<string, string> Switches = Pairs("it i|em i|itshape i|sl i|slshape i|bf b|bfseries b|sc sc|scshape sc");

    /// <summary>Commands that are left out and whose argument, if any, is kept: fonts, boxes, spacing.</summary>
    public static readonly FrozenSet<string> Silent = new[]
    {
        "textnormal", "textrm", "textsf", "texttt", "textup", "textmd", "text", "mbox", "hbox", "ensuremath", "mathrm", "mathsf", "mathtt", "mathcal", "mathbb", "uppercase", "lowercase", "MakeUppercase",
        "MakeLowercase", "MakeCapital", "protect", "relax", "rm", "sf", "tt", "normalfont", "rmfamily", "sffamily", "ttfamily", "upshape", "mdseries", "small", "footnotesize", "scriptsize", "tiny", "large",
        "Large", "normalsize", "left", "right", "bibstring", "autocap", "foreignlanguage", "textcyrillic", "textgreek", "noopsort", "hspace", "vspace", "noindent", "url", "path", "nolinkurl", "href", "underline", "ignorespaces",
        "hyphenation", "allowbreak", "linebreak", "nobreak", "displaystyle", "limits", "mathord",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Commands whose first argument is no text: an address, a language, a sort key, a length.</summary>
    public static readonly FrozenSet<string> WithoutFirstArgument = new[] { "href", "foreignlanguage", "noopsort", "hspace", "vspace", "hyphenation" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Spaces and breaks by command.</summary>
    public static readonly FrozenDictionary<string, string> Spaces = new Dictionary<string, string>
    {
        [" "] = " ",
        ["\n"] = " ",
        ["\t"] = " ",
        [","] = "\u2009",
        ["thinspace"] = "\u2009",
        [";"] = " ",
        [":"] = " ",
        ["!"] = "",
        ["/"] = "",
        ["-"] = "",
        ["\\"] = " ",
        ["@"] = "",
        ["quad"] = " ",
        ["qquad"] = " ",
        ["newline"] = " ",
        ["par"] = "\n",
        ["space"] = " ",
        ["nobreakspace"] = "\u00A0",
        ["enspace"] = " ",
        ["emspace"] = " ",
        ["("] = "",
        [")"] = "",
        ["["] = "",
        ["]"] = "",
        ["addcolon"] = ":",
        ["addspace"] = " ",
        ["addcomma"] = ",",
        ["adddot"] = ".",
        ["addperiod"] = ".",
        ["textvisiblespace"] = " ",
        ["hyphen"] = "-",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string table)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        // The bar is both a separator and a value, so that an empty part belongs to the pair before it.
        foreach (var pair in table.Replace("||", "\u0001|", StringComparison.Ordinal).Split('|'))
        {
            var space = pair.IndexOf(' ', StringComparison.Ordinal);
            pairs[pair[..space]] = pair[(space + 1)..].Replace('\u0001', '|');
        }

        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
