namespace Casebook.Browser.Tests.Setting;

/// <summary>All tests share one built site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<BuiltSite>, ICollectionFixture<Chromium>
{
    public const string Name = "site";
}
