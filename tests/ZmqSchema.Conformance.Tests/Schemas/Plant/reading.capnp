# Written by ZmqSchema of Plant.Reading.
@0xdf12ef6a8cfa0d4c;

struct Reading @0xceb9cce7e86e6a8b {
  # What a station of the plant measured,
  # once in a second.

  station @0 :Text;
  # Which one.

  at @1 :Int64;  # nanoseconds since 1970, UTC
  # When Values were taken.

  state @2 :State;
  # How it felt.

  level @3 :Text;
  # Litres; null where the gauge is broken.

  values @4 :List(ValuesEntry);
  # By the name of the sensor.

  valves @5 :List(Valve);
  # All of them.

  last @6 :Order;
  # What it was told last.

  id @7 :Data;  # 16 bytes of a UUID, RFC 9562
  image @8 :Data;

  struct ValuesEntry @0xb78f106af5b80acb {
    key @0 :Text;
    value @1 :Float64;
  }
}

enum State @0xbadee579d541fabf {
  # How a station is.

  unknown @0;
  # It has said nothing yet.

  fine @1;
  # All is well.

  broken @2;
}

struct Valve @0x89f1221af38159ca {
  # A valve, which is a struct to FlatBuffers.

  number @0 :UInt16;
  # From 1.

  opening @1 :Float32;
}

struct Order @0xc3579d4413c354a8 {
  # What a station can be told.

  union {
    stop @0 :Stop;
    open @1 :Open;
  }

  struct Stop @0xe76c0c9827c1b1a0 {
    # Stop at once.
  }

  struct Open @0x899a45169b57920b {
    # Open a valve.

    valve @0 :UInt16;
    opening @1 :Float32;
  }
}
