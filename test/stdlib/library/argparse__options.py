import argparse
p = argparse.ArgumentParser(prog="tool", description="A tool that does things with files and numbers.", epilog="That is all.")
p.add_argument("input", help="the input file")
p.add_argument("extra", nargs="*", help="more files")
p.add_argument("-o", "--output", default="out.txt", help="output (default: %(default)s)")
p.add_argument("-n", "--number", type=int, default=3, metavar="N", help="a number")
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("--flag", action="store_true", help="set the flag which has quite a long explanation that must be wrapped over lines")
p.add_argument("--mode", choices=["fast", "slow"], default="fast")
p.add_argument("--tag", action="append")
p.add_argument("--pair", nargs=2, type=float, metavar=("X", "Y"))
p.add_argument("--no-cache", dest="cache", action="store_false")
p.add_argument("--const", action="store_const", const=42)
print(p.format_usage())
print(p.format_help())
print(p.parse_args(["a.txt"]))
print(p.parse_args(["a.txt", "b", "c", "-o", "x", "-n7", "-vvv", "--flag", "--mode=slow", "--tag", "1", "--tag", "2", "--pair", "1", "2.5", "--no-cache", "--const"]))
print(p.parse_known_args(["a", "--unknown", "5"]))
print(p.parse_args(["--num", "4", "--", "-x"]))
for args in ([], ["a", "-n", "x"], ["a", "--mode", "medium"], ["a", "--pair", "1"], ["a", "--nope"], ["a", "-o"]):
    try:
        p.parse_args(args)
    except SystemExit as e:
        print("exit", e.code)
