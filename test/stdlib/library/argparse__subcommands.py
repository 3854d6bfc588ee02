import argparse
p = argparse.ArgumentParser(prog="git")
p.add_argument("--version", action="version", version="%(prog)s 1.0")
sub = p.add_subparsers(dest="command", help="sub-command help", required=True)
c = sub.add_parser("clone", help="clone a repository")
c.add_argument("url"); c.add_argument("--depth", type=int)
c.set_defaults(func=lambda ns: f"cloning {ns.url}")
s = sub.add_parser("status", aliases=["st"])
s.add_argument("-s", action="store_true")
g = p.add_mutually_exclusive_group()
g.add_argument("--quiet", action="store_true"); g.add_argument("--loud", action="store_true")
ns = p.parse_args(["clone", "http://x", "--depth", "1"])
print(ns.command, ns.url, ns.depth, ns.func(ns))
print(p.parse_args(["--quiet", "st", "-s"]))
print(p.format_help()); print(c.format_help())
for args in (["--quiet", "--loud", "status"], [], ["bad"], ["--version"], ["clone", "-h"]):
    try:
        p.parse_args(args)
    except SystemExit as e:
        print("exit", e.code)
class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
q = argparse.ArgumentParser(prog="q", formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False)
q.add_argument("--name", action=Upper, default="x", help="a name")
q.add_argument("--on", action=argparse.BooleanOptionalAction, default=True)
grp = q.add_argument_group("special", "special things"); grp.add_argument("--z", type=float, default=1.5, help="zed")
print(q.parse_args(["--name", "bob", "--no-on"])); print(q.format_help())
def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{value} is not positive")
    return value
q.add_argument("--pos", type=positive)
try:
    q.parse_args(["--pos", "-3"])
except SystemExit as e:
    print(e.code)
print(argparse.Namespace(a=1, b="x"), argparse.Namespace(a=1) == argparse.Namespace(a=1), vars(argparse.Namespace(c=3)))
