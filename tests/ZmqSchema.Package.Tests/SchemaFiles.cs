namespace ZmqSchema.Package.Tests;

public sealed class SchemaFiles(LocalFeed feed)
{
    [Fact]
    public async Task Every_fbs_file_of_a_project_is_one_but_not_in_bin_and_obj()
    {
        using var project = new StrangersProject("Telemetry", feed);
        foreach (var folder in (string[])["bin", "obj", ".hidden"])
        {
            Directory.CreateDirectory(project.Below(folder));
            File.Copy(project.Below("Schemas", "battery.fbs"), project.Below(folder, "battery.fbs"));
        }

        Assert.Equal(["Schemas/battery.fbs"], await project.AdditionalFilesAsync());
    }

    [Fact]
    public async Task A_project_may_name_its_own_instead()
    {
        using var project = new StrangersProject("Telemetry", feed);
        File.Copy(project.Below("Schemas", "battery.fbs"), project.Below("..", "shared.fbs"));
        project.Add("""
            <PropertyGroup>
              <EnableDefaultZmqSchemaItems>false</EnableDefaultZmqSchemaItems>
            </PropertyGroup>
            <ItemGroup>
              <ZmqSchemaFile Include="../shared.fbs" />
            </ItemGroup>
            """);

        Assert.Equal(["../shared.fbs"], await project.AdditionalFilesAsync());
    }

    [Fact]
    public async Task An_include_is_found_in_the_folders_that_a_project_lists()
    {
        using var project = new StrangersProject("Telemetry", feed);
        Directory.CreateDirectory(project.Below("..", "shared"));
        File.WriteAllText(project.Below("..", "shared", "units.fbs"), "struct Unit { x:int; }");
        File.WriteAllText(project.Below("Schemas", "held.fbs"), "include \"units.fbs\"; table Held { unit:Unit; }");
        project.Add("""
            <PropertyGroup>
              <ZmqSchemaIncludePath>../nowhere;../shared</ZmqSchemaIncludePath>
            </PropertyGroup>
            <ItemGroup>
              <ZmqSchemaFile Include="../shared/*.fbs" />
            </ItemGroup>
            """);

        (await project.BuildAsync()).Succeeds();
    }

    [Fact]
    public async Task A_project_that_refers_to_another_holds_and_includes_the_types_of_its_schemas()
    {
        using var project = new StrangersProject("Telemetry", feed);
        Directory.CreateDirectory(project.Below("..", "Robots"));
        File.WriteAllText(project.Below("..", "Robots", "robot.fbs"), "namespace Robots; struct Spot { x:float; y:float; } table Robot { name:string; at:Spot; }");
        File.WriteAllText(project.Below("..", "Robots", "Robots.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ZmqSchema" Version="$(ZmqSchemaVersion)" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(project.Below("..", "Robots", "Duty.cs"), """
            using ZmqSchema;

            namespace Robots;

            [ZmqMessage(WireFormat.FlatBuffers)]
            public partial record Badge(int Number);

            [ZmqUnion, ZmqMessage(WireFormat.FlatBuffers)]
            public abstract partial record Duty
            {
                public sealed record Guard(string Gate) : Duty;
            }
            """);
        File.WriteAllText(
            project.Below("Schemas", "fleet.fbs"),
            "include \"../../Robots/robot.fbs\"; namespace Fleets; table Fleet { robots:[Robots.Robot]; base:Robots.Spot; badge:Robots.Badge; duty:Robots.Duty; }");
        File.WriteAllText(project.Below("Crew.cs"), """
            using ZmqSchema;

            [ZmqMessage(WireFormat.FlatBuffers)]
            public partial record Crew(Robots.RobotT Leader, Fleets.FleetT Fleet);
            """);
        project.Add("""<ItemGroup><ProjectReference Include="../Robots/Robots.csproj" /></ItemGroup>""");

        (await project.BuildAsync()).Succeeds();
    }

    [Fact]
    public async Task A_project_may_take_one_out()
    {
        using var project = new StrangersProject("Telemetry", feed);
        File.Copy(project.Below("Schemas", "battery.fbs"), project.Below("Schemas", "draft.fbs"));
        project.Add("""
            <ItemGroup>
              <ZmqSchemaFile Remove="Schemas/draft.fbs" />
            </ItemGroup>
            """);

        Assert.Equal(["Schemas/battery.fbs"], await project.AdditionalFilesAsync());
    }
}
