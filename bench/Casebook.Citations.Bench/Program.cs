using Casebook.Citations.Bench;

return BenchProgram.Run(args);
