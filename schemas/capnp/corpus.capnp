# The messages of ../Messages/Documents that list CapnProto, as a peer would declare them.
@0xd2f9a1c3e4b5a697;

enum Colour { red @0; green @1; blue @2; }

enum Tiny { first @0; second @1; }

struct Absences {
  text @0 :Text;
  bytes @1 :Data;
  list @2 :List(Int32);
  words @3 :List(Entry);
  id @4 :Data;
  price @5 :Text;
  point @6 :List(Float32);
  spot @7 :Spot;
  place @8 :Place;
  figure @9 :Figure;
  names @10 :List(Text);
  frame @11 :Data;
  three @12 :List(Int32);
  home @13 :Place;
  status @14 :Telemetry;
  only @15 :Signal;
  signals @16 :List(Signal);
  drawn @17 :List(DrawnEntry);

  struct Entry { key @0 :Text; value @1 :Text; }
  struct DrawnEntry { key @0 :Text; value @1 :Figure; }
}

struct Bits {
  a @0 :Bool;
  b @1 :UInt8;
  c @2 :Bool;
  d @3 :Colour;
  e @4 :Int64;
  f @5 :Bool;
  g @6 :UInt16;
  h @7 :Int32;
  i @8 :Tiny;
  j @9 :Float64;
  k @10 :Bool;
  l @11 :UInt16;
  m @12 :Float32;
  n @13 :Bool;
  o @14 :Int64;
  p @15 :Bool;
}

struct Branch {
  leaves @0 :Int32;
  left @1 :Branch;
  more @2 :List(Branch);
}

struct Command {
  union {
    stop @0 :Stop;
    go @1 :Go;
  }

  struct Stop {}
  struct Go { to @0 :Spot; speed @1 :Float32; }
}

struct Drawing {
  title @0 :Text;
  main @1 :Figure;
  figures @2 :List(Figure);
  commands @3 :List(Entry);

  struct Entry { key @0 :Text; value @1 :Command; }
}

struct Figure {
  union {
    circle @0 :Circle;
    rectangle @1 :Rectangle;
    empty @2 :Empty;
    group @3 :Group;
  }

  struct Circle { radius @0 :Float64; }
  struct Rectangle { width @0 :Float64; height @1 :Float64; label @2 :Text; }
  struct Empty {}
  struct Group { parts @0 :List(Figure); }
}

struct Lists {
  rows @0 :List(List(Int64));
  deep @1 :List(List(List(Text)));
  masks @2 :List(List(Bool));
  colours @3 :List(Colour);
  tinies @4 :List(Tiny);
  times @5 :List(Int64);
  inlines @6 :List(List(Int32));
  small @7 :List(Int8);
  medium @8 :List(UInt16);
  matrices @9 :List(List(Float32));
  tables @10 :List(List(Count));
  series @11 :List(Series);
  maps @12 :List(Map);
  byColour @13 :List(ByColour);
  wide @14 :List(Wide);
  seen @15 :List(Seen);
  narrow @16 :List(Narrow);
  both @17 :List(Both);
  flags @18 :List(Bits);

  struct Count { key @0 :Text; value @1 :Int32; }
  struct Series { key @0 :Data; value @1 :List(Float64); }
  struct Map { key @0 :Int32; value @1 :List(Wind); }
  struct Wind { key @0 :Text; value @1 :List(Float32); }
  struct ByColour { key @0 :Colour; value @1 :Tiny; }
  struct Wide { key @0 :UInt8; value @1 :UInt64; }
  struct Seen { key @0 :UInt64; value @1 :Bool; }
  struct Narrow { key @0 :UInt16; value @1 :Int16; }
  struct Both { key @0 :Bool; value @1 :Bool; }
}

struct ManyFields {
  a @0 :Int32;
  b @1 :Int32;
  c @2 :Int32;
  d @3 :Int32;
  e @4 :Int32;
  f @5 :Int32;
  g @6 :Int32;
  h @7 :Int32;
  i @8 :Int32;
  j @9 :Int32;
  k @10 :Int32;
  l @11 :Int32;
  m @12 :Int32;
  n @13 :Int32;
  o @14 :Int32;
  p @15 :Int32;
  q @16 :Int32;
  aNameThatIsLongerThanThirtyOneBytesOfUtf8 @17 :Int32;
  unicode @18 :Text;
}

struct Place {
  name @0 :Text;
  spot @1 :Spot;
  tags @2 :List(Text);
}

struct Repeats {
  bytes @0 :Data;
  frame @1 :Data;
  byteList @2 :List(UInt8);
  array @3 :List(Int32);
  words @4 :List(Text);
  samples @5 :List(Float64);
  memory @6 :List(Float32);
  truths @7 :List(Bool);
  times @8 :List(Int64);
  laps @9 :List(Int64);
  points @10 :List(List(Float32));
  inline @11 :List(Int32);
  ids @12 :List(Data);
  prices @13 :List(Text);
  halves @14 :List(Float32);
  forecast @15 :List(Int32);
  places @16 :List(Place);
  chunks @17 :List(Data);
  figures @18 :List(Figure);
  counts @19 :List(Count);
  names @20 :List(Name);
  chances @21 :List(Chance);
  warnings @22 :List(Warning);
  letters @23 :List(Letter);
  found @24 :List(Found);
  tags @25 :List(Tag);
  blobs @26 :List(Blob);
  drawn @27 :List(Drawn);

  struct Count { key @0 :Text; value @1 :Int32; }
  struct Name { key @0 :Int32; value @1 :Text; }
  struct Chance { key @0 :Bool; value @1 :Float64; }
  struct Warning { key @0 :Int32; value @1 :Bool; }
  struct Letter { key @0 :UInt16; value @1 :Int64; }
  struct Found { key @0 :Data; value @1 :Place; }
  struct Tag { key @0 :Text; value @1 :Data; }
  struct Blob { key @0 :UInt64; value @1 :Data; }
  struct Drawn { key @0 :Int16; value @1 :Figure; }
}

struct Scalars {
  truth @0 :Bool;
  i8 @1 :Int8;
  u8 @2 :UInt8;
  i16 @3 :Int16;
  u16 @4 :UInt16;
  i32 @5 :Int32;
  u32 @6 :UInt32;
  i64 @7 :Int64;
  u64 @8 :UInt64;
  f16 @9 :Float32;
  f32 @10 :Float32;
  f64 @11 :Float64;
  letter @12 :UInt16;
  weather @13 :Int32;
  wide @14 :UInt64;
}

struct Signal {
  ping @0 :Ping;

  struct Ping { count @0 :UInt32; }
}

struct Spot {
  x @0 :Float32;
  y @1 :Float32;
}

struct Telemetry {
  seq @0 :UInt32;
  time @1 :Float64;
  temperature @2 :Float32;
  device @3 :Text;
}

struct WellKnown {
  text @0 :Text;
  id @1 :Data;
  at @2 :Int64;
  then @3 :Int64;
  took @4 :Int64;
  price @5 :Text;
  flat @6 :List(Float32);
  point @7 :List(Float32);
  colour @8 :List(Float32);
  turn @9 :List(Float32);
  matrix @10 :List(Float32);
}
