import struct

print(struct.pack("<IhB", 1, -2, 255), struct.pack(">d", 1.5), struct.pack("3s5sx", b"ab", b"abcdefg"), struct.pack("bi", 1, 2), struct.pack("!Q?c", 2**64 - 1, True, b"z"))
print(struct.unpack("<IhB", b"\x01\x00\x00\x00\xfe\xff\xff"), struct.unpack("2f", struct.pack("2f", 0.1, -2)), struct.unpack(">q", b"\xff" * 8), struct.unpack("5p", struct.pack("5p", b"abcdefg")))
print([struct.calcsize(f) for f in ("", "i", "bi", "ib", "<bi", "l", "=l", "2h3s", "P", "q0i", "4x")])
print([struct.unpack("<e", struct.pack("<e", x))[0] for x in (1.0, 0.1, -65504.0, 6e-8, 1e-10, float("inf"))])
buffer = bytearray(8)
struct.pack_into("<H", buffer, 2, 513)
print(buffer, struct.unpack_from("<H", buffer, 2), list(struct.iter_unpack("<H", buffer)))
s = struct.Struct("<2i")
print(s.size, s.format, s.unpack(s.pack(3, 4)))
for make in (
    lambda: struct.pack("i"), lambda: struct.pack("b", 200), lambda: struct.pack("H", -1), lambda: struct.pack("i", "x"), lambda: struct.pack("<i", 2**31),
    lambda: struct.unpack("i", b"abc"), lambda: struct.pack("Z", 1), lambda: struct.pack("3"), lambda: struct.pack("s", "x"), lambda: struct.pack("d", "x"),
    lambda: struct.pack("c", b"ab"), lambda: struct.pack("f", 1e300), lambda: struct.pack("<f", 1e300), lambda: struct.unpack_from("i", b"ab"),
):
    try:
        print(make())
    except (struct.error, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
