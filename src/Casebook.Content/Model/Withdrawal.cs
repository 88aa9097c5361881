using Casebook.Citations.Items;

namespace Casebook.Content.Model;

/// <summary>Why and since when a thing is withdrawn, and what stands in its place.</summary>
/// <param name="On">The day.</param>
/// <param name="Because">The reason.</param>
/// <param name="ReplacedBy">The id of what replaces it (of the same kind; for a claim, a claim of the same dossier), or null.</param>
public sealed record Withdrawal(Edtf? On, Body? Because, string? ReplacedBy);
