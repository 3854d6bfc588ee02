"""CPython's tree of a text as plain data in the shape of `src/syntax/tree.ts`: what our trees are compared with."""
import ast
import math
import re
import warnings


class Offsets:
    """Turns lines and UTF-8 columns into UTF-16 offsets."""

    def __init__(self, text):
        self.bom = 1 if text.startswith("\ufeff") else 0
        self.starts = [0]
        self.lines = []
        units = 0
        for line in _lines(text[self.bom:]):
            self.lines.append(line)
            units += len(line.encode("utf-16-le", "surrogatepass")) // 2
            self.starts.append(units)

    def at(self, line, column):
        if line > len(self.lines):
            return self.starts[-1] + self.bom
        head = self.lines[line - 1].encode("utf-8", "surrogatepass")[:column].decode("utf-8", "surrogatepass")
        return self.bom + self.starts[line - 1] + len(head.encode("utf-16-le", "surrogatepass")) // 2


def _lines(text):
    return [part for part in re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)]


def constant(value):
    if value is None:
        return {"type": "none"}
    if value is Ellipsis:
        return {"type": "ellipsis"}
    if isinstance(value, bool):
        return {"type": "bool", "value": value}
    if isinstance(value, int):
        return {"type": "int", "value": str(value) if value.bit_length() < 10000 else hex(value)}
    if isinstance(value, float):
        return {"type": "float", "value": "inf" if math.isinf(value) else value}
    if isinstance(value, complex):
        return {"type": "complex", "imag": "inf" if math.isinf(value.imag) else value.imag}
    if isinstance(value, bytes):
        return {"type": "bytes", "value": value.decode("latin-1")}
    return {"type": "str", "value": value}


OMITTED = {"type_comment", "type_ignores", "kind"}


def plain(node, offsets):
    if isinstance(node, list):
        return [plain(item, offsets) for item in node]
    if isinstance(node, (ast.operator, ast.unaryop, ast.cmpop, ast.boolop, ast.expr_context)):
        return type(node).__name__
    if not isinstance(node, ast.AST):
        return node
    kind = type(node).__name__
    result = {"kind": kind}
    if hasattr(node, "lineno"):
        result["start"] = offsets.at(node.lineno, node.col_offset)
        result["end"] = offsets.at(node.end_lineno, node.end_col_offset)
    for field in node._fields:
        if field in OMITTED:
            continue
        value = getattr(node, field, None)
        if kind == "Constant":
            result["value"] = constant(value)
        elif field in ("simple", "is_async"):
            result[field] = bool(value)
        else:
            result[field] = plain(value, offsets)
    if kind in ("FunctionDef", "AsyncFunctionDef", "ClassDef"):
        result.setdefault("type_params", [])
    return result


def source(text):
    """A byte order mark is one in bytes only."""
    return text.encode("utf-8") if text.startswith("\ufeff") else text


def dump(text):
    """The tree of a text, or the error: {"tree"} or {"error": {type, message, line, column, ...}}."""
    try:
        tree = ast.parse(source(text))
    except (SyntaxError, RecursionError, MemoryError, ValueError) as error:
        return {"error": describe(error)}
    return {"tree": plain(tree, Offsets(text))}


def describe(error):
    """`column` counts characters from 1, as CPython prints it."""
    return {
        "type": type(error).__name__,
        "message": getattr(error, "msg", None) or str(error),
        "line": getattr(error, "lineno", None),
        "column": getattr(error, "offset", None),
        "endLine": getattr(error, "end_lineno", None),
        "endColumn": getattr(error, "end_offset", None),
    }


def refuse(text):
    """What `compile` says about a text: None, or the error."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source(text), "<text>", "exec", dont_inherit=True)
    except (SyntaxError, RecursionError, MemoryError, ValueError, OverflowError) as error:
        return describe(error)
    return None
