"""Counts what the test projects wrote into their TestResults folders, tells what failed, and ends with "N passed, N failed".

Called with the exit code of `dotnet test`: a run that broke without a failed test (a crash, a build error) is a failure too.
The files' own counters are not used: they say 0 for skipped tests.
"""

import pathlib
import sys
import xml.etree.ElementTree as xml

TRX = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"

passed, failures = 0, []


def results_of(project):
    for file in project.glob("TestResults/*.trx"):
        try:
            yield from xml.parse(file).iter(f"{TRX}UnitTestResult")
        except xml.ParseError as broken:
            failures.append(f"{file} was not written to its end: {broken}")


for project in sorted(pathlib.Path("tests").glob("*.Tests")):
    results = list(results_of(project))
    print(f"{project.name}: {len(results)} tests")
    if not results:
        failures.append(f"{project.name} ran no tests")
    for result in results:
        if result.get("outcome") == "Passed":
            passed += 1
        else:
            outcome = {"NotExecuted": "was skipped", "Failed": "failed"}.get(result.get("outcome"), result.get("outcome"))
            why = next((line for text in result.itertext() for line in text.splitlines() if line.strip()), "")
            failures.append(f"{result.get('testName')} {outcome}: {why.strip()}")

if sys.argv[1] != "0" and not failures:
    failures.append(f"dotnet test ended with {sys.argv[1]}")
if passed == 0 and not failures:
    failures.append("there are no tests")

for failure in failures:
    print(f"CI: {failure}")
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
