using Casebook.Content.Model;
using Casebook.Site.Output;

namespace Casebook.Site.Bodies;

/// <summary>A stretch of a narrative: finished HTML, or where <see cref="Directive"/> is set, a part of the dossier to show with the HTML below it as commentary.</summary>
public sealed record BodyPart(Html Html, Directive? Directive);
