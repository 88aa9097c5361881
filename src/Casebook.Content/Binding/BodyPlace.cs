using Casebook.Content.Model;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Where a text stands, which decides what its links are relative to.</summary>
/// <param name="File">The file, from which relative links start.</param>
/// <param name="Owner">The thing on whose page the text is shown, which links such as [[#claim]] mean; null when there is none.</param>
/// <param name="Language">The language of the text (BCP 47), or null for the site's.</param>
public sealed record BodyPlace(SourcePath File, ThingKey? Owner, string? Language = null);
