"""Writes capnp.golden.tsv: random messages of capnp/corpus.capnp, written by `capnp encode`.

Each line: the message's name, a tab, the body in hex. What reads the same when it is absent is left out of the text, since the reference writes
empty lists and texts where it is told to. Floats are few bits long, which the reference's text has exactly.
"""

import pathlib
import random
import re
import subprocess

HERE = pathlib.Path(__file__).parent
SCHEMA = HERE / "capnp" / "corpus.capnp"
BITS = {"Int8": (8, True), "UInt8": (8, False), "Int16": (16, True), "UInt16": (16, False), "Int32": (32, True), "UInt32": (32, False),
        "Int64": (64, True), "UInt64": (64, False)}
LENGTHS = {"flat": 2, "point": 3, "colour": 4, "turn": 4, "matrix": 16, "inline": 3, "three": 3}
GUIDS = {("WellKnown", "id"), ("Absences", "id"), ("Repeats", "ids"), ("Found", "key"), ("Tag", "value"), ("Series", "key")}
DECIMALS = {("WellKnown", "price"), ("Absences", "price"), ("Repeats", "prices"), ("Tag", "key")}
TIMES = {("Bits", "o"), ("Letter", "value"), ("Lists", "times"), ("Repeats", "times"), ("Repeats", "laps"), ("WellKnown", "at"), ("WellKnown", "then"), ("WellKnown", "took")}
ALWAYS = {"WellKnown": ["id", "price", "flat", "point", "colour", "turn", "matrix"], "Repeats": ["inline"]}
OF_LISTS = {("Repeats", "points"): 3, ("Lists", "inlines"): 3, ("Lists", "matrices"): 16, ("Wind", "value"): 2}  # of so many numbers
TEXTS = [*"abcdefgh", "naïve", "\N{SLIGHTLY SMILING FACE}", "x" * 127, "é" * 64]
SENT = ["Absences", "Bits", "Branch", "Command", "Drawing", "Lists", "ManyFields", "Place", "Repeats", "Scalars", "Spot", "Telemetry", "WellKnown"]


def parse(text):
    """The structs and enums by name; nested ones by their own, which are all different."""
    structs, enums, stack = {}, {}, []
    for line in re.sub(r"#.*", "", text).replace("{", "{\n").replace(";", ";\n").replace("}", "\n}\n").splitlines():
        line = line.strip()
        if match := re.match(r"(struct|enum) (\w+) \{", line):
            name = match[2] if match[2] not in structs else f"{stack[-1]}{match[2]}"
            stack.append(name)
            (structs if match[1] == "struct" else enums)[name] = []
        elif line.startswith("union"):
            stack.append("union")
        elif match := re.match(r"(\w+) @\d+ :(.+);", line):
            owner = stack[-1] if stack[-1] != "union" else stack[-2]
            structs[owner].append((match[1], match[2], stack[-1] == "union"))
        elif match := re.match(r"(\w+) @\d+;", line):
            enums[stack[-1]].append(match[1])
        elif line == "}":
            stack.pop()
    return structs, enums


STRUCTS, ENUMS = parse(SCHEMA.read_text())


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def data(raw):
    return '0x"' + raw.hex() + '"'


def scalar(dice, kind):
    if kind in BITS:
        bits, signed = BITS[kind]
        value = dice.getrandbits(dice.choice([1, 7, 8, bits - 1]))
        value &= (1 << (bits - 1 if signed else bits)) - 1
        return str(-value - 1 if signed and dice.random() < 0.5 else value)
    if kind == "Bool":
        return dice.choice(["true", "false"])
    return dice.choice(["0.5", "-2", "1024", "0", "3.25"])


def value(dice, owner, field, kind, depth):
    """The text of a value, or None for what is absent."""
    if (owner, field) in GUIDS and not kind.startswith("List"):
        return data(dice.randbytes(16))
    if (owner, field) in DECIMALS and not kind.startswith("List"):
        return quoted(str(dice.randint(-999, 999)) + dice.choice(["", ".50"]))
    if (owner, field) in TIMES and kind == "Int64":
        nanoseconds = int(scalar(dice, kind))  # of .NET's ticks, which are 100 each
        return str((nanoseconds if nanoseconds >= 0 else -nanoseconds) // 100 * 100 * (1 if nanoseconds >= 0 else -1))
    if kind in ENUMS:
        return dice.choice(ENUMS[kind])
    if kind == "Text":
        return quoted(dice.choice(TEXTS))
    if kind == "Data":
        return data(dice.randbytes(dice.choice([1, 8, 200])))
    if match := re.fullmatch(r"List\((.+)\)", kind):
        return items(dice, owner, field, match[1], depth)
    name = f"{owner}{kind}" if f"{owner}{kind}" in STRUCTS else kind
    return struct(dice, name, depth + 1) if name in STRUCTS else scalar(dice, kind)


def items(dice, owner, field, element, depth):
    if depth > 4:
        return None
    count = LENGTHS.get(field) or OF_LISTS.get((owner, field)) if element in ("Float32", "Int32") else None
    texts = [value(dice, owner, field, element, depth + 1) for _ in range(count or dice.randint(1, 4))]

    # Of entries, one for each key.
    texts = list({(text.split(",")[0] if text.startswith("(key") else i): text for i, text in enumerate(texts) if text is not None}.values())
    return "[" + ", ".join(texts) + "]" if texts else None


def struct(dice, name, depth):
    fields = STRUCTS[name]
    chosen = [f for f in fields if not f[2]]
    if any(f[2] for f in fields):
        cases = [f for f in fields if f[2]]
        chosen.append(dice.choice(cases[:1] if depth > 3 else cases))
    texts = []
    for field, kind, isCase in chosen:
        needed = isCase or field in ("key", "value") or field in ALWAYS.get(name, []) or name == "Signal"
        if not needed and (dice.random() < 0.3 or (kind == name and depth > 3)):
            continue
        text = value(dice, name, field, kind, depth)
        if text is not None:
            texts.append(f"{field} = {text}")
    return "(" + ", ".join(texts) + ")"


def main():
    dice = random.Random(20)
    with open(HERE / "capnp.golden.tsv", "w", newline="\n") as file:
        for name in SENT:
            for _ in range(12):
                text = struct(dice, name, 0)
                body = subprocess.run(["capnp", "encode", SCHEMA, name], input=text.encode(), check=True, capture_output=True).stdout
                file.write(f"{name}\t{body.hex()}\n")


if __name__ == "__main__":
    main()
