// Reads messages of a type from its input by their schema, and writes each again: value by value; or as many small segments, copied whole, or made
// apart from the root and adopted, so that there are far pointers of both kinds.
#include <capnp/dynamic.h>
#include <capnp/message.h>
#include <capnp/schema-parser.h>
#include <capnp/serialize.h>
#include <kj/filesystem.h>
#include <kj/io.h>
#include <unistd.h>

using capnp::DynamicList;
using capnp::DynamicStruct;

static void copyStruct(DynamicStruct::Reader from, DynamicStruct::Builder to);

static void copyList(DynamicList::Reader from, DynamicList::Builder to) {
  auto kind = from.getSchema().whichElementType();
  for (auto i = 0u; i < from.size(); i++) {
    if (kind == capnp::schema::Type::STRUCT)
      copyStruct(from[i].as<DynamicStruct>(), to[i].as<DynamicStruct>());
    else if (kind == capnp::schema::Type::LIST)
      copyList(from[i].as<DynamicList>(), to.init(i, from[i].as<DynamicList>().size()).as<DynamicList>());
    else
      to.set(i, from[i]);
  }
}

static void copyField(DynamicStruct::Reader from, DynamicStruct::Builder to, capnp::StructSchema::Field field) {
  if (!from.has(field))
    return;
  auto type = field.getType();
  if (type.isStruct())
    copyStruct(from.get(field).as<DynamicStruct>(), to.init(field).as<DynamicStruct>());
  else if (type.isList())
    copyList(from.get(field).as<DynamicList>(), to.init(field, from.get(field).as<DynamicList>().size()).as<DynamicList>());
  else
    to.set(field, from.get(field));
}

static void copyStruct(DynamicStruct::Reader from, DynamicStruct::Builder to) {
  for (auto field: from.getSchema().getNonUnionFields())
    copyField(from, to, field);
  KJ_IF_MAYBE(field, from.which())
    copyField(from, to, *field);
}

int main(int argc, char* argv[]) {
  auto disk = kj::newDiskFilesystem();
  capnp::SchemaParser parser;
  auto path = disk->getCurrentPath().eval(argv[1]);
  auto type = parser.parseFromDirectory(disk->getRoot(), kj::mv(path), nullptr).getNested(argv[2]).asStruct();
  auto way = kj::StringPtr(argv[3]);
  kj::FdInputStream fd(STDIN_FILENO);
  kj::BufferedInputStreamWrapper input(fd);
  kj::FdOutputStream output(STDOUT_FILENO);
  while (input.tryGetReadBuffer() != nullptr) {
    capnp::InputStreamMessageReader message(input);
    auto root = message.getRoot<DynamicStruct>(type);
    if (way == "values") {
      capnp::MallocMessageBuilder copy;
      copyStruct(root, copy.initRoot<DynamicStruct>(type));
      capnp::writeMessage(output, copy);
      continue;
    }

    // A reader takes fewer than 512 segments.
    auto words = static_cast<unsigned>(root.totalSize().wordCount / 200 + 1);
    capnp::MallocMessageBuilder copy(words, capnp::AllocationStrategy::FIXED_SIZE);
    if (way == "adopt")
      copy.adoptRoot(copy.getOrphanage().newOrphanCopy(root));
    else
      copy.setRoot(root);
    capnp::writeMessage(output, copy);
  }
}
