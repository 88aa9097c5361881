using Casebook.Citations.Items;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Shared;

namespace Casebook.Tests.Site.Theming;

/// <summary>Templates make pages: fields, escaping, loops, partials, layouts, functions.</summary>
public sealed class RenderingTests
{
    [Theory]
    [InlineData("{{title}}", "A &amp; B &lt;i&gt;")]
    [InlineData("{{body}}", "<p>x</p>")]
    [InlineData("{{{body}}}", "<p>x</p>")]
    [InlineData("{{#each items}}{{@index}}{{name}}{{#if @last}}.{{else}}, {{/if}}{{/each}}", "0one, 1two.")]
    [InlineData("{{#each items as |it n|}}{{n}}{{it.name}}{{../state}} {{/each}}", "0onedisputed 1twodisputed ")]
    [InlineData("{{#each none}}x{{else}}nothing{{/each}}", "nothing")]
    [InlineData("{{#with first}}{{name}}{{@root.count}}{{/with}}", "one1234")]
    [InlineData("{{#with first}}{{name}}{{../state}}{{/with}}{{#with missing}}x{{else}}{{state}}{{/with}}", "onedisputeddisputed")]
    [InlineData("{{#with first as |it|}}{{it.name}}{{/with}}{{#with first}}{{#each @root.items}}{{rank}}{{/each}}{{rank}}{{/with}}{{state}}", "one121disputed")]
    [InlineData("{{#if missing}}x{{else if none}}y{{else}}z{{/if}}", "z")]
    [InlineData("{{#if missing}}x{{else if items}}y{{else}}z{{/if}}", "y")]
    [InlineData("{{missing.name}}|{{size items}}", "|2")]
    [InlineData("{{#each items}}{{#if (eq name \"two\")}}{{../title}}{{/if}}{{/each}}", "A &amp; B &lt;i&gt;")]
    [InlineData("{{#if (and items (not none))}}a{{/if}}{{#if (or none missing)}}b{{/if}}{{#if (more count 1000)}}c{{/if}}", "ac")]
    [InlineData("{{#if (and items first state (not none))}}a{{/if}}{{#unless (or none missing (eq state \"disputed\"))}}b{{else}}c{{/unless}}", "ac")]
    public void Fields_blocks_and_conditions(string template, string expected) => new ThemeSample(template).Render().ShouldBe(expected);

    [Theory]
    [InlineData("{{#each items}}{{name}}{{#each @root.items}}{{rank}}{{/each}}{{name}};{{/each}}{{state}}", "one12one;two12two;disputed")]
    [InlineData("{{#each items}}{{#each @root.items}}{{../name}}{{rank}}{{/each}};{{/each}}", "one1one2;two1two2;")]
    [InlineData("{{#each items}}{{#each @root.items}}{{@index}}{{/each}}{{rank}};{{/each}}", "011;012;")]
    [InlineData("{{#each items as |it|}}{{#each @root.items}}{{it.name}}{{rank}}{{/each}};{{/each}}", "one1one2;two1two2;")]
    [InlineData("{{#each items}}{{#with @root}}{{#each items}}{{rank}}{{else}}x{{/each}}{{#each none}}x{{else}}{{count}}{{/each}}{{/with}}{{name}};{{/each}}", "121234one;121234two;")]
    [InlineData("{{#with first}}{{#each @root.items}}{{name}}{{/each}}{{#if (eq rank 1)}}{{name}}{{/if}}{{/with}}{{#each items}}{{#if @first}}{{name}}{{/if}}{{/each}}", "onetwooneone")]
    public void Loops_in_loops(string template, string expected) => new ThemeSample(template).Render().ShouldBe(expected);

    [Theory]
    [InlineData("{{t \"hello\" name=title}}", "Hello, A &amp; B &lt;i&gt;")]
    [InlineData("{{t \"hello\" name=body}}", "Hello, <p>x</p>")]
    [InlineData("{{{t \"hello\" name=title}}}{{{body}}}{{title}}", "Hello, A &amp; B &lt;i&gt;<p>x</p>A &amp; B &lt;i&gt;")]
    [InlineData("{{t \"claims\" count=first.rank}}; {{t \"claims\" count=(size items)}}", "1 claim; 2 claims")]
    [InlineData("{{t \"hello\" name=(t \"hello\" name=state)}} {{#if (eq (word \"state\" state) \"disputed by some\")}}{{t \"hello\" name=(word \"state\" title)}}{{/if}}", "Hello, Hello, disputed Hello, A &amp; B &lt;i&gt;")]
    [InlineData("{{word \"state\" state}}; {{word \"state\" title}}", "disputed by some; A &amp; B &lt;i&gt;")]
    [InlineData("{{date-text when}} {{date-html when}}", "9 March 2021 <time datetime=\"2021-03-09\">9 March 2021</time>")]
    [InlineData("{{number-text count}}", "1,234")]
    public void Functions(string template, string expected) => new ThemeSample(template).Render().ShouldBe(expected);

    [Theory]
    [InlineData("2017-11/..", "since November 2017")]
    [InlineData("2019~", "about 2019")]
    [InlineData("201X", "the 2010s")]
    [InlineData("2019/2021-01", "2019 to January 2021")]
    public void Dates_say_no_more_than_they_know(string edtf, string expected) =>
        new ThemeSample("{{date-html when}}").Render(ThemeSample.Page with { When = new DateModel(Edtf.Parse(edtf, out _)!) }).ShouldBe(expected);

    [Fact]
    public void A_layout_goes_around_a_page_and_partials_see_their_value_and_the_root() =>
        new ThemeSample("{{#> layout}}<h1>{{title}}</h1>{{#each items}}{{> item this}}{{/each}}{{/layout}}")
        {
            Partials = new() { ["layout"] = "<html lang=\"{{language}}\">{{> @partial-block}}</html>", ["item"] = "[{{name}} {{@root.language}}]" },
        }.Render().ShouldBe("<html lang=\"en\"><h1>A &amp; B &lt;i&gt;</h1>[one en][two en]</html>");

    [Theory]
    [InlineData("a\n{{> item first}}\nb", "a\n[one en]\nb")]
    [InlineData("{{> item missing}}|{{> item first}}", "|[one en]")]
    [InlineData("{{#with first}}{{> item}}{{/with}}", "[one en]")]
    [InlineData("{{#each items}}<i>{{> item this}}</i>\n{{/each}}", "<i>[one en]</i>\n<i>[two en]</i>\n")]
    [InlineData("{{#each items}}\n{{> item this}}\n{{/each}}\n", "[one en][two en]")]
    [InlineData("{{#each items}}\n{{> item this}}\n\n{{/each}}\n", "[one en]\n[two en]\n")]
    [InlineData("{{#each items}}\n  {{> item this}}\n{{/each}}\n", "  [one en]  [two en]")]
    [InlineData("{{#each items}}\n{{> item this}} \n{{/each}}\n", "[one en][two en]")]
    [InlineData("{{#each items}}- {{~> item this~}} -{{/each}}", "-[one en]--[two en]-")]
    [InlineData("- {{~> item first~}} -", "-[one en]-")]
    [InlineData("{{#each items}}{{> item @root.first}}{{../state}}{{/each}}", "[one en]disputed[one en]disputed")]
    public void A_partial_stands_in_the_space_around_it_as_in_any_handlebars(string template, string expected) =>
        new ThemeSample(template) { Partials = new() { ["item"] = "[{{name}} {{@root.language}}]\n" } }.Render().ShouldBe(expected);

    [Fact]
    public void An_empty_partial_shows_nothing() =>
        new ThemeSample("{{> item first}}{{> none first}}.") { Partials = new() { ["item"] = "[{{name}}]", ["none"] = "" } }.Render().ShouldBe("[one].");

    [Fact]
    public void A_partial_can_show_itself_again() =>
        new ThemeSample("{{> item first}}") { Partials = new() { ["item"] = "[{{name}}{{#if (more rank 1)}}{{> item this}}{{/if}}]" } }.Render().ShouldBe("[one]");

    [Fact]
    public void Strings_follow_the_language_of_the_page_and_its_plural_rules()
    {
        var sample = new ThemeSample("{{t \"claims\" count=count}} {{t \"hello\" name=state}}")
        {
            Russian = "claims: {one: \"{count} тезис\", few: \"{count} тезиса\", many: \"{count} тезисов\", other: \"{count} тезиса\"}\n",
        };
        sample.Render(ThemeSample.Page with { Language = "ru", Count = 21 }).ShouldBe("21 тезис Hello, disputed");
        sample.Render(ThemeSample.Page with { Language = "ru", Count = 13 }).ShouldStartWith("13 тезисов");
        sample.Render(ThemeSample.Page with { Language = "ru", Count = 4 }).ShouldStartWith("4 тезиса");
        sample.Faults().ShouldHaveSingleItem().ShouldContain("CB6011");
    }
}
