using ZmqSchema.Package.Tests;

[assembly: AssemblyFixture(typeof(LocalFeed))]

// Each of these tests keeps every core busy with a build of its own.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
