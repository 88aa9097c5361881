namespace Casebook.Tests.Site.Theming;

/// <summary>A fault in a template is found when the theme is loaded, at its line and column, even where no page would come by.</summary>
public sealed class TemplateCheckingTests
{
    [Theory]
    [InlineData("<p>\n  {{titel}}", "templates/sample.hbs(2,5): error CB6004: a samplePage has no field 'titel'")]
    [InlineData("{{#if missing}}{{missing.nmae}}{{/if}}", "templates/sample.hbs(1,18): error CB6004: a sampleItem has no field 'nmae'")]
    [InlineData("{{#each items}}{{title}}{{/each}}", "templates/sample.hbs(1,18): error CB6004: a sampleItem has no field 'title'")]
    [InlineData("{{#each items as |it|}}{{it.title}}{{/each}}", "templates/sample.hbs(1,26): error CB6004: a sampleItem has no field 'title'")]
    [InlineData("{{#each none}}{{else}}{{nope}}{{/each}}", "templates/sample.hbs(1,25): error CB6004: a samplePage has no field 'nope'")]
    [InlineData("{{shout title}}", "templates/sample.hbs(1,3): error CB6005: there is no helper 'shout'")]
    [InlineData("{{#items}}x{{/items}}", "templates/sample.hbs(1,4): error CB6005: there is no helper '#items'")]
    [InlineData("{{> nowhere}}", "templates/sample.hbs(1,1): error CB6006: there is no partial 'nowhere'")]
    [InlineData("{{items}}", "templates/sample.hbs(1,3): error CB6008: 'items' is a list of sampleItem and cannot be written out")]
    [InlineData("{{when}}", "templates/sample.hbs(1,3): error CB6008: 'when' is a dateModel and cannot be written out")]
    [InlineData("{{{title}}}", "templates/sample.hbs(1,1): error CB6009: 'title' is a text: only HTML made by the build may stand between three braces")]
    [InlineData("{{&title}}", "templates/sample.hbs(1,1): error CB6009: 'title' is a text: only HTML made by the build may stand between three braces")]
    [InlineData("{{#each title}}x{{/each}}", "templates/sample.hbs(1,9): error CB6007: '#each' needs a list, and 'title' is a text")]
    [InlineData("{{../title}}", "templates/sample.hbs(1,3): error CB6007: '../title' leads out of the template; a partial sees only the value it is given, and @root")]
    [InlineData("{{@index}}", "templates/sample.hbs(1,3): error CB6007: '@index' means nothing here")]
    [InlineData("{{t \"helo\" name=title}}", "templates/sample.hbs(1,5): error CB6007: there is no string 'helo' in strings/en.yml")]
    [InlineData("{{t \"hello\"}}", "templates/sample.hbs(1,3): error CB6007: the place '{name}' of the string is not filled")]
    [InlineData("{{t \"hello\" name=title who=title}}", "templates/sample.hbs(1,28): error CB6007: the string has no place '{who}'")]
    [InlineData("{{t \"claims\"}}", "templates/sample.hbs(1,3): error CB6007: the place '{count}' of the string is not filled")]
    [InlineData("{{date-text title}}", "templates/sample.hbs(1,13): error CB6007: 'date-text' needs a date, and this is a text")]
    [InlineData("{{eq title}}", "templates/sample.hbs(1,3): error CB6007: 'eq' takes 2 argument(s), not 1")]
    [InlineData("a\n{{#if title}}\nb", "templates/sample.hbs(2,1): error CB6003: the block 'if' is not closed")]
    [InlineData("{{#if title}}{{/each}}", "templates/sample.hbs(1,14): error CB6003: 'each' closes the block 'if'")]
    [InlineData("{{/if}}", "templates/sample.hbs(1,1): error CB6003: 'if' closes no block")]
    [InlineData("{{title", "templates/sample.hbs(1,1): error CB6003: '{{' is not closed")]
    [InlineData("{{#*inline \"x\"}}{{/inline}}", "templates/sample.hbs(1,1): error CB6003: '{{#*' is not supported in themes")]
    [InlineData("{{else}}", "templates/sample.hbs(1,1): error CB6003: 'else' stands outside a block")]
    public void A_fault_is_named_with_its_place(string template, string expected) => new ThemeSample(template).Faults().ShouldBe([expected]);

    [Fact]
    public void All_faults_are_reported_at_once() =>
        new ThemeSample("{{one}} {{two}} {{#each items}}{{three}}{{/each}}").Faults().Length.ShouldBe(3);

    [Fact]
    public void A_partial_is_checked_with_the_type_of_each_value_it_is_given()
    {
        var sample = new ThemeSample("{{> row first}}{{> row this}}") { Partials = new() { ["row"] = "{{rank}}" } };
        sample.Faults().ShouldBe(["partials/row.hbs(1,3): error CB6004: a samplePage has no field 'rank'"]);
    }

    [Fact]
    public void Partials_that_call_each_other_are_checked_once() =>
        new ThemeSample("{{> a first}}") { Partials = new() { ["a"] = "{{#if name}}{{> b this}}{{/if}}", ["b"] = "{{> a this}}{{nope}}" } }.Faults()
            .ShouldBe(["partials/b.hbs(1,15): error CB6004: a sampleItem has no field 'nope'"]);

    [Fact]
    public void Places_and_names_of_translated_strings_must_fit()
    {
        var faults = new ThemeSample("x") { Russian = "hello: \"Привет, {nmae}\"\nspare: x\n" }.Faults();
        faults.ShouldContain("strings/ru.yml(1,8): error CB6012: the string 'hello' has the place '{nmae}', which the string in 'en' has not");
        faults.ShouldContain("strings/ru.yml(2,8): warning CB6013: the string 'spare' is not among the strings of 'en' and is never shown");
    }

    [Fact]
    public void A_language_of_the_site_without_strings_is_told()
    {
        var fault = new ThemeSample("x") { Languages = ["en-GB", "ar"] }.Faults().ShouldHaveSingleItem();
        fault.ShouldStartWith("warning CB6011: the language 'ar' lacks");
    }

    [Theory]
    [InlineData("{{#if")]
    [InlineData("{{{")]
    [InlineData("{{(((((((((((((((((((((((((((((}}")]
    [InlineData("{{t \"}}")]
    [InlineData("{{!-- ")]
    [InlineData("{{#each items as |}}{{/each}}")]
    [InlineData("{{a..b}}")]
    [InlineData("{{|}}")]
    [InlineData("{{#}}{{/}}")]
    public void Broken_templates_are_reported_and_never_throw(string template) =>
        new ThemeSample(template).Faults().ShouldAllBe(line => line.Contains("error CB6", StringComparison.Ordinal));
}
