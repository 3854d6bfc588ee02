/** The module `getpass`, in Python. */
export const getpass = String.raw`
import os
import sys

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    pass


def getpass(prompt="Password: ", stream=None):
    stream = sys.stderr if stream is None else stream
    stream.write(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    stream.write("\n")
    return line.rstrip("\n")


def getuser():
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = os.environ.get(name)
        if user:
            return user
    return "user"
`;
