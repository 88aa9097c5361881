namespace Casebook.Content.Model;

/// <summary>Where a link leads, checked: a thing (with a fragment: a claim, judgement or heading id), a media file, an outside address or a place on the page.</summary>
/// <param name="Kind">Which of the other parts are set.</param>
/// <param name="Thing">The thing, for <see cref="LinkTargetKind.Thing"/>.</param>
/// <param name="Fragment">The anchor without its number sign, or null.</param>
/// <param name="Address">The outside address, or the path of the media file below content/.</param>
public sealed record LinkTarget(LinkTargetKind Kind, ThingKey? Thing, string? Fragment, string? Address);
