using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Reading;

/// <summary>A content file as a past commit left it; without bytes when the commit removed it.</summary>
public sealed record FileRevision(string Commit, DateOnly Day, string Subject, SourcePath Path, SourceFile? File);
