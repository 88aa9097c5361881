using System.Globalization;

namespace Casebook.Citations.Suite;

/// <summary>The command line: a folder of fixtures and one of locales, or one of the other modes.</summary>
internal static class SuiteProgram
{
    private const string Usage =
        """
        usage: FIXTURES LOCALES [--list] [--show NAME]   run official fixtures and print the rate of each category
               fuzz ROUNDS [SEED]                             feed mutated styles, items and clusters to the processor
               styles FOLDER LOCALES ITEMS                    read every style of a folder and format a few items in each
               format STYLE ITEMS [LANGUAGE]                  print items in a built-in style
               golden STYLES LOCALES GOLDEN [--show STYLE N]  compare with reference outputs where both references agree
        """;

    public static int Run(string[] args)
    {
        if (args.Length >= 4 && args[0] == "golden") return GoldenRun.Execute(args[1], args[2], args[3], args[4..]);
        if (args.Length >= 2 && args[0] == "fuzz") return Fuzz(args);
        if (args.Length >= 4 && args[0] == "styles") return StylesRun.Execute(args[1], args[2], args[3]);
        if (args.Length >= 3 && args[0] == "format") return FormatRun.Execute(args[1], args[2], args.Length > 3 ? args[3] : null);
        if (args.Length < 2 || !Directory.Exists(args[0]) || !Directory.Exists(args[1]))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        return FixtureRun.Execute(args[0], args[1], args[2..]);
    }

    private static int Fuzz(string[] args)
    {
        var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
        var fault = FuzzRun.Rounds(int.Parse(args[1], CultureInfo.InvariantCulture), seed);
        Console.WriteLine(fault ?? args[1] + " rounds without an exception");
        return fault is null ? 0 : 1;
    }
}
