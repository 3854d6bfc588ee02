/** The module `argparse`, in Python. */
export const argparse = String.raw`
import os as _os
import re as _re
import sys as _sys
from _argparse_help import *
from _argparse_help import _Action, _AppendAction, _SubParsersAction, _count_text, _default_metavar, _standard_actions, _option_like

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
    "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]
Action = _Action


class FileType:
    """Makes types that open files."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

    def __call__(self, string):
        if string == "-":
            if "r" in self._mode:
                return _sys.stdin
            return _sys.stdout
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as error:
            raise ArgumentTypeError(f"can't open '{string}': {error}") from None

    def __repr__(self):
        args = [repr(arg) for arg in (self._mode, self._bufsize) if arg != -1]
        args += [f"{k}={v!r}" for k, v in (("encoding", self._encoding), ("errors", self._errors)) if v is not None]
        return f"{type(self).__name__}({', '.join(args)})"


class _Container:
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description, self.argument_default = description, argument_default
        self.prefix_chars, self.conflict_handler = prefix_chars, conflict_handler
        self._types = {None: lambda value: value}
        self._registries = {}
        for name, action in _standard_actions.items():
            self.register("action", name, action)
        if conflict_handler not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")
        self._actions, self._option_string_actions = [], {}
        self._action_groups, self._mutually_exclusive_groups = [], []
        self._defaults = {}
        self._has_negative_number_optionals = []

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries.get(registry_name, {}).get(value, default)

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._positional(*args, **kwargs)
        else:
            kwargs = self._optional(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.pop("action", None)
        action_class = self._registry_get("action", name, name)
        if not callable(action_class):
            raise ValueError(f'unknown action "{action_class}"')
        action = action_class(**kwargs)
        if not callable(self._registry_get("type", action.type, action.type) or str):
            raise ValueError(f"{action.type!r} is not callable")
        if action.type is FileType:
            raise ValueError(f"{action.type!r} is a FileType class object, instance of it must be passed")
        if isinstance(action.metavar, tuple) and isinstance(action.nargs, int) and len(action.metavar) != action.nargs:
            raise ValueError("length of metavar tuple does not match nargs")
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _re.match(r"^-\d+$|^-\d*\.\d+$", option):
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _positional(self, dest=None, **kwargs):
        if dest is None and "dest" not in kwargs:
            raise TypeError("ArgumentParser.add_argument() missing a positional dest")
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0):
            kwargs["required"] = True
        if nargs == ZERO_OR_MORE and "default" not in kwargs:
            kwargs["required"] = True
        return dict(kwargs, dest=kwargs.get("dest", dest), option_strings=[])

    def _optional(self, *args, **kwargs):
        strings, long = [], []
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError(
                    f"invalid option string {option!r}: must start with a character {self.prefix_chars!r}"
                )
            strings.append(option)
            if len(option) > 1 and option[1] in self.prefix_chars:
                long.append(option)
        dest = kwargs.pop("dest", None)
        if dest is None:
            chosen = long[0] if long else strings[0]
            dest = chosen.lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f"dest= is required for options like {chosen!r}")
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=strings)

    def _check_conflict(self, action):
        found = [(o, self._option_string_actions[o]) for o in action.option_strings if o in self._option_string_actions]
        if not found:
            return
        if self.conflict_handler == "resolve":
            for option, other in found:
                other.option_strings.remove(option)
                self._option_string_actions.pop(option, None)
                if not other.option_strings:
                    other.container._remove_action(other)
            return
        names = ", ".join(option for option, _ in found)
        raise ArgumentError(action, f"conflicting option string{'s' if len(found) > 1 else ''}: {names}")


class _ArgumentGroup(_Container):
    def __init__(self, container, title=None, description=None, **kwargs):
        kwargs.setdefault("conflict_handler", container.conflict_handler)
        kwargs.setdefault("prefix_chars", container.prefix_chars)
        kwargs.setdefault("argument_default", container.argument_default)
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        self._registries = container._registries
        self._actions = container._actions
        self._option_string_actions = container._option_string_actions
        self._defaults = container._defaults
        self._has_negative_number_optionals = container._has_negative_number_optionals
        self._mutually_exclusive_groups = container._mutually_exclusive_groups

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action


class ArgumentParser(_Container):
    """Reads a command line."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        super().__init__(description, prefix_chars, argument_default, conflict_handler)
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage, self.epilog, self.formatter_class = usage, epilog, formatter_class
        self.fromfile_prefix_chars, self.add_help = fromfile_prefix_chars, add_help
        self.allow_abbrev, self.exit_on_error = allow_abbrev, exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group(
            "options" if _sys.version_info >= (3, 10) else "optional arguments"
        )
        self._subparsers = None
        prefix = "-" if "-" in prefix_chars else prefix_chars[0]
        if add_help:
            self.add_argument(
                prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS,
                help="show this help message and exit",
            )
        for parent in parents:
            self._add_container(parent)
            self._defaults.update(parent._defaults)

    def __repr__(self):
        names = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    def _add_container(self, container):
        groups = {group.title: group for group in self._action_groups}
        of_action = {}
        for group in container._action_groups:
            if group.title not in groups:
                groups[group.title] = self.add_argument_group(
                    group.title, group.description, conflict_handler=group.conflict_handler
                )
            for action in group._group_actions:
                of_action[action] = groups[group.title]
        for group in container._mutually_exclusive_groups:
            own = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                of_action[action] = own
        for action in container._actions:
            of_action.get(action, self)._add_action(action)

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            self.error("cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            self._subparsers = self.add_argument_group(
                kwargs.pop("title", "subcommands"), kwargs.pop("description", None)
            )
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, [a for a in self._actions if not a.option_strings],
                                self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action_class = kwargs.pop("action", _SubParsersAction)
        action = action_class(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        if action.option_strings:
            self._optionals._add_action(action)
        else:
            self._positionals._add_action(action)
        return action

    # -- reading

    def parse_args(self, args=None, namespace=None):
        args, rest = self.parse_known_args(args, namespace)
        if rest:
            message = f"unrecognized arguments: {' '.join(rest)}"
            if not self.exit_on_error and _sys.version_info >= (3, 12):
                raise ArgumentError(None, message)
            self.error(message)
        return args

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            return self._finish(*_Reading(self, args, namespace).read())
        try:
            return self._finish(*_Reading(self, args, namespace).read())
        except ArgumentError as error:
            self.error(str(error))

    def _finish(self, namespace, rest):
        if hasattr(namespace, "_unrecognized_args"):
            rest.extend(namespace._unrecognized_args)
            delattr(namespace, "_unrecognized_args")
        return namespace, rest

    def parse_intermixed_args(self, args=None, namespace=None):
        args, rest = self.parse_known_intermixed_args(args, namespace)
        if rest:
            self.error(f"unrecognized arguments: {' '.join(rest)}")
        return args

    def parse_known_intermixed_args(self, args=None, namespace=None):
        positionals = [action for action in self._actions if not action.option_strings]
        saved = [(action, action.nargs, action.default, action.required) for action in positionals]
        try:
            for action in positionals:
                action.nargs, action.default, action.required = SUPPRESS, SUPPRESS, False
            namespace, rest = self.parse_known_args(args, namespace)
        finally:
            for action, action.nargs, action.default, action.required in saved:
                pass
        return self.parse_known_args(rest, namespace)

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _read_args_from_files(self, args):
        found = []
        for arg in args:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                found.append(arg)
                continue
            try:
                with open(arg[1:]) as file:
                    lines = [part for line in file.read().splitlines() for part in self.convert_arg_line_to_args(line)]
                    found.extend(self._read_args_from_files(lines))
            except OSError as error:
                self.error(str(error))
        return found

    def _get_value(self, action, text):
        function = self._registry_get("type", action.type, action.type)
        if function is None:
            return text
        try:
            return function(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}") from None

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            shown = ", ".join(map(repr if _sys.version_info < (3, 12, 8) else str, action.choices))
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {shown})")

    def _get_values(self, action, strings):
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and "--" in strings:
            strings.remove("--")
        if not strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
                self._check_value(action, value)
        elif not strings and nargs == ZERO_OR_MORE and not action.option_strings:
            value = strings if action.default is None else action.default
        elif len(strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, strings[0])
            self._check_value(action, value)
        elif nargs == REMAINDER:
            value = [self._get_value(action, text) for text in strings]
        elif nargs == PARSER:
            value = [self._get_value(action, text) for text in strings]
            self._check_value(action, value[0])
        elif nargs == SUPPRESS:
            value = SUPPRESS
        else:
            value = [self._get_value(action, text) for text in strings]
            for one in value:
                self._check_value(action, one)
        return value

    # -- text

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (_sys.stderr if file is None else file).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")


class _Reading:
    """One command line being read: options where they stand, positionals by patterns of what is between them."""

    def __init__(self, parser, args, namespace):
        self.parser, self.namespace = parser, namespace
        if parser.fromfile_prefix_chars is not None:
            args = parser._read_args_from_files(args)
        self.args = args
        self.rest = []
        self.seen, self.seen_non_default = set(), set()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for i, action in enumerate(group._group_actions):
                others = self.conflicts.setdefault(action, [])
                others.extend(group._group_actions[:i] + group._group_actions[i + 1:])
        self.options = {}
        pattern = []
        only_args = False
        for i, arg in enumerate(args):
            if only_args:
                pattern.append("A")
            elif arg == "--":
                pattern.append("-")
                only_args = True
            else:
                found = self._option(arg)
                if found is None:
                    pattern.append("A")
                else:
                    self.options[i] = found
                    pattern.append("O")
        self.pattern = "".join(pattern)
        self.positionals = [action for action in parser._actions if not action.option_strings]

    def _option(self, arg):
        """(action, option string, explicit argument) if arg is an option."""
        parser = self.parser
        if not arg or arg[0] not in parser.prefix_chars:
            return None
        if arg in parser._option_string_actions:
            return parser._option_string_actions[arg], arg, None
        if len(arg) == 1:
            return None
        if "=" in arg:
            name, _, value = arg.partition("=")
            if name in parser._option_string_actions:
                return parser._option_string_actions[name], name, value
        found = self._abbreviated(arg)
        if len(found) > 1:
            names = ", ".join(option for _, option, _ in found)
            parser.error(f"ambiguous option: {arg} could match {names}")
        if found:
            return found[0]
        if _re.match(r"^-\d+$|^-\d*\.\d+$", arg) and not parser._has_negative_number_optionals:
            return None
        if " " in arg:
            return None
        return None, arg, None

    def _abbreviated(self, arg):
        parser = self.parser
        chars = parser.prefix_chars
        found = []
        if arg[0] in chars and arg[1] in chars:
            if parser.allow_abbrev:
                prefix, equals, value = arg.partition("=")
                for option, action in parser._option_string_actions.items():
                    if option.startswith(prefix):
                        found.append((action, option, value if equals else None))
        else:
            short, value = arg[:2], arg[2:]
            for option, action in parser._option_string_actions.items():
                if option == short:
                    found.append((action, option, value))
                elif option.startswith(arg):
                    found.append((action, option, None))
        return found

    def read(self):
        most = max(self.options, default=-1)
        at = 0
        while at <= most:
            following = min(i for i in self.options if i >= at)
            if at != following:
                end = self._positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.rest.extend(self.args[at:following])
                at = following
            at = self._take_option(at)
        end = self._positionals(at)
        self.rest.extend(self.args[end:])
        self._check()
        return self.namespace, self.rest

    def _run(self, action, strings, option=None):
        self.seen.add(action)
        values = self.parser._get_values(action, strings)
        if values is not action.default:
            self.seen_non_default.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_non_default:
                    raise ArgumentError(action, f"not allowed with argument {_default_metavar(other)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def _take_option(self, start):
        action, option, explicit = self.options[start]
        todo = []
        while True:
            if action is None:
                self.rest.append(self.args[start])
                return start + 1
            if explicit is not None:
                count = self._match(action, "A")
                chars = self.parser.prefix_chars
                if count == 0 and option[1] not in chars and explicit != "":
                    todo.append((action, [], option))
                    char = option[0]
                    option = char + explicit[0]
                    new = explicit[1:] or None
                    actions = self.parser._option_string_actions
                    if option not in actions:
                        raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
                    action, explicit = actions[option], new
                    continue
                if count == 1:
                    todo.append((action, [explicit], option))
                    end = start + 1
                    break
                raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
            count = self._match(action, self.pattern[start + 1:])
            end = start + 1 + count
            todo.append((action, self.args[start + 1:end], option))
            break
        for action, strings, option in todo:
            self._run(action, strings, option)
        return end

    def _match(self, action, pattern):
        match = _re.match(_nargs_pattern(action), pattern)
        if match is None:
            raise ArgumentError(action, _count_text(action.nargs))
        return len(match.group(1))

    def _positionals(self, start):
        pattern = self.pattern[start:]
        for count in range(len(self.positionals), 0, -1):
            match = _re.match("".join(map(_nargs_pattern, self.positionals[:count])), pattern)
            if match is not None:
                counts = [len(text) for text in match.groups()]
                break
        else:
            counts = []
        for action, count in zip(self.positionals, counts):
            strings = self.args[start:start + count]
            start += count
            self._run(action, strings)
        self.positionals = self.positionals[len(counts):]
        return start

    def _check(self):
        parser = self.parser
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_default_metavar(action))
            elif (action.default is not None and isinstance(action.default, str) and hasattr(self.namespace, action.dest)
                    and action.default is getattr(self.namespace, action.dest)):
                setattr(self.namespace, action.dest, parser._get_value(action, action.default))
        if missing:
            message = f"the following arguments are required: {', '.join(map(str, missing))}"
            if not parser.exit_on_error and _sys.version_info >= (3, 12):
                raise ArgumentError(None, message)
            parser.error(message)
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(action in self.seen_non_default for action in group._group_actions):
                names = [_default_metavar(a) for a in group._group_actions if a.help is not SUPPRESS]
                parser.error(f"one of the arguments {' '.join(names)} is required")


def _nargs_pattern(action):
    nargs = action.nargs
    pattern = {
        None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)",
        REMAINDER: "([-AO]*)", PARSER: "(-*A[-AO]*)", SUPPRESS: "(-*-*)",
    }.get(nargs)
    if pattern is None:
        pattern = "(-*%s-*)" % "-*".join("A" * nargs)
    if action.option_strings:
        pattern = pattern.replace("-*", "").replace("-", "")
    return pattern
`;
