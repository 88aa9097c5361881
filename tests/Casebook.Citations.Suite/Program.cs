using Casebook.Citations.Suite;

return SuiteProgram.Run(args);
