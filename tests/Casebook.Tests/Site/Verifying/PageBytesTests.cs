using System.Text;
using Casebook.Site.Verifying;

namespace Casebook.Tests.Site.Verifying;

/// <summary>Signs and tags are found wherever they stand, from the first byte to the last.</summary>
public sealed class PageBytesTests
{
    [Fact]
    public void A_sign_is_found_at_any_distance_from_the_start_and_the_end()
    {
        for (var length = 0; length < 70; length++)
        {
            for (var start = 0; start <= length; start++)
            {
                var html = new byte[length];
                PageBytes.Next(html, start, (byte)'"').ShouldBe(length);
                if (start == length) continue;
                html[^1] = (byte)'"';
                PageBytes.Next(html, start, (byte)'"').ShouldBe(length - 1);
                html[start] = (byte)'"';
                PageBytes.Next(html, start, (byte)'"').ShouldBe(start);
            }
        }
    }

    [Fact]
    public void Tags_that_open_are_found_at_any_distance_and_end_tags_are_passed_over()
    {
        for (var before = 0; before < 40; before++)
        {
            for (var after = 0; after < 40; after++)
            {
                var html = Encoding.UTF8.GetBytes($"</p>{new string('.', before)}<p{new string('.', after)}");
                PageBytes.NextTag(html, 0).ShouldBe(before + 5);
                PageBytes.NextTag(html, before + 4).ShouldBe(before + 5);
                PageBytes.NextTag(html, before + 5).ShouldBe(html.Length);
            }
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("<", 1)]
    [InlineData("</", 2)]
    [InlineData("a<<b", 2)]
    [InlineData("</<b", 3)]
    [InlineData("a</b>", 5)]
    public void A_tag_needs_a_sign_after_its_bracket(string html, int place) => PageBytes.NextTag(Encoding.UTF8.GetBytes(html), 0).ShouldBe(place);
}
