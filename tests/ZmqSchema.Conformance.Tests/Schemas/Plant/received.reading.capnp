# Written by ZmqSchema of ZmqSchema.Conformance.Tests.Schemas.Plant.Reading.
@0xa38e0d40a9e4a1e8;

# What a station of the plant measured,
# once in a second.
struct Reading @0xf518a030ca6b9cc9 {
  # Which one.
  station @0 :Text;
  # When Values were taken.
  at @1 :Int64;  # nanoseconds since 1970, UTC
  # How it felt.
  state @2 :State;
  # Litres; null where the gauge is broken.
  level @3 :Text;
  # By the name of the sensor.
  values @4 :List(ValuesEntry);
  # All of them.
  valves @5 :List(Valve);
  # What it was told last.
  last @6 :Order;
  id @7 :Data;  # 16 bytes of a UUID, RFC 9562
  image @8 :Data;

  struct ValuesEntry @0xbc6531686e66f577 {
    key @0 :Text;
    value @1 :Float64;
  }
}

# How a station is.
enum State @0xb30580e69efca8b9 {
  # It has said nothing yet.
  unknown @0;
  # All is well.
  fine @1;
  broken @2;
}

# A valve, which is a struct to FlatBuffers.
struct Valve @0x9f7dbbeb659a21b1 {
  # From 1.
  number @0 :UInt16;
  opening @1 :Float32;
}

# What a station can be told.
struct Order @0xb76ce04aa2381ce7 {
  union {
    stop @0 :Stop;
    open @1 :Open;
  }

  # Stop at once.
  struct Stop @0x83eb13663a1cf60a {
  }

  # Open a valve.
  struct Open @0x92f4a97c445a4016 {
    valve @0 :UInt16;
    opening @1 :Float32;
  }
}
