using System.Text;
using Casebook.Cli.Commands;
using Casebook.Cli.Reporting;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Terminal.OfProcess());
