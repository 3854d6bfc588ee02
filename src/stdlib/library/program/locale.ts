/** The module `locale`, in Python. */
export const locale = String.raw`
__all__ = [
    "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "format_string", "str",
    "atof", "atoi", "currency", "delocalize", "getencoding", "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES", "LC_TIME",
    "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "strcoll", "strxfrm",
]
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    pass


_names = {None, "", "C", "POSIX", "C.UTF-8", "C.utf8"}
_current = "C"


def setlocale(category, locale=None):
    global _current
    if not isinstance(locale, (str, type(None))):
        locale = ".".join(part for part in locale if part)
    if locale not in _names:
        raise Error("unsupported locale setting")
    if locale is not None:
        _current = "C.UTF-8" if locale == "" else locale
    return _current


def getlocale(category=LC_CTYPE):
    return None, None


def getdefaultlocale(envvars=()):
    return "C", "UTF-8"


def getpreferredencoding(do_setlocale=True):
    return "UTF-8"


def getencoding():
    return "UTF-8"


def localeconv():
    return {
        "int_curr_symbol": "", "currency_symbol": "", "mon_decimal_point": "", "mon_thousands_sep": "",
        "mon_grouping": [], "positive_sign": "", "negative_sign": "", "int_frac_digits": 127, "frac_digits": 127,
        "p_cs_precedes": 127, "p_sep_by_space": 127, "n_cs_precedes": 127, "n_sep_by_space": 127, "p_sign_posn": 127,
        "n_sign_posn": 127, "decimal_point": ".", "thousands_sep": "", "grouping": [],
    }


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    return "%.12g" % val


def delocalize(string):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)


def strcoll(a, b, /):
    return (a > b) - (a < b)


def strxfrm(string, /):
    return string
`;
