using Casebook.Site.Verifying;

namespace Casebook.Tests.Site.Verifying;

/// <summary>Names keep their numbers and their bytes, however long they are and wherever they come to lie.</summary>
public sealed class NameTableTests
{
    [Theory]
    [InlineData(1, 65535)]
    [InlineData(65536, 1)]
    [InlineData(65535, 70000)]
    [InlineData(200000, 65536)]
    public void Names_of_any_length_lie_side_by_side_and_an_empty_one_among_them(int first, int second)
    {
        var table = new NameTable();
        byte[][] names = [Name('a', first), Name('b', second), [], Name('c', second), Name('d', 3)];
        foreach (var name in names)
        {
            table.NumberOf(name).ShouldBe(table.Count - 1);
            table.Find(name).ShouldBe(table.Count - 1);
        }

        for (var i = 0; i < names.Length; i++)
        {
            table.Find(names[i]).ShouldBe(i);
            table.NumberOf(names[i]).ShouldBe(i);
            table[i].SequenceEqual(names[i]).ShouldBeTrue();
        }

        table.Find("e"u8).ShouldBe(-1);
    }

    [Fact]
    public void Many_names_keep_their_numbers()
    {
        var table = new NameTable();
        for (var i = 0; i < 50_000; i++) table.NumberOf(BitConverter.GetBytes(i)).ShouldBe(i);
        for (var i = 0; i < 50_000; i++) table.Find(BitConverter.GetBytes(i)).ShouldBe(i);
    }

    private static byte[] Name(char sign, int length)
    {
        var name = new byte[length];
        Array.Fill(name, (byte)sign);
        return name;
    }
}
