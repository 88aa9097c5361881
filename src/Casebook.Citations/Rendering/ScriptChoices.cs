namespace Casebook.Citations.Rendering;

/// <summary>Which translations of titles and which scripts of names are printed beside the original.</summary>
internal sealed record ScriptChoices(bool Translations, string Language, bool OtherScripts, bool OtherScriptFirst);
