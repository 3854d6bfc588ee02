/** The module `getopt`, in Python. */
export const getopt = String.raw`
__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    def __init__(self, msg, opt=""):
        self.msg, self.opt = msg, opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    return _read(list(args), shortopts, _listed(longopts), False)


def gnu_getopt(args, shortopts, longopts=[]):
    stops = shortopts.startswith("+")
    return _read(list(args), shortopts.removeprefix("+"), _listed(longopts), not stops)


def _listed(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def _read(args, shortopts, longopts, mixed):
    opts, rest = [], []
    while args:
        arg = args[0]
        if arg == "--":
            rest += args[1:]
            break
        if arg.startswith("--"):
            args = _long(opts, arg[2:], longopts, args[1:])
        elif arg.startswith("-") and arg != "-":
            args = _short(opts, arg[1:], shortopts, args[1:])
        elif mixed:
            rest.append(args.pop(0))
        else:
            rest += args
            break
    return opts, rest


def _long(opts, text, longopts, args):
    name, equals, value = text.partition("=")
    found = [option for option in longopts if option.startswith(name)]
    if not found:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in found:
        takes = False
    elif name + "=" in found:
        takes = True
    elif len(found) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    else:
        takes = found[0].endswith("=")
        name = found[0].rstrip("=")
    if takes:
        if not equals:
            if not args:
                raise GetoptError(f"option --{name} requires argument", name)
            value, args = args[0], args[1:]
    elif equals:
        raise GetoptError(f"option --{name} must not have an argument", name)
    opts.append(("--" + name, value))
    return args


def _short(opts, letters, shortopts, args):
    while letters:
        letter, letters = letters[0], letters[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ":":
            raise GetoptError(f"option -{letter} not recognized", letter)
        value = ""
        if shortopts.startswith(":", at + 1):
            if not letters:
                if not args:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                letters, args = args[0], args[1:]
            value, letters = letters, ""
        opts.append(("-" + letter, value))
    return args
`;
