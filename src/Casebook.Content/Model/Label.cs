namespace Casebook.Content.Model;

/// <summary>An entry of a list of the settings, for example a status: its id and its name.</summary>
public sealed record Label(string Id, LocalizedText Name);
