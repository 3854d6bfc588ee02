class Problem(Exception):
    pass

def read(text):
    try:
        return int(text)
    except ValueError as e:
        raise Problem(f"cannot read {text!r}") from e

try:
    read("x")
except Problem as p:
    print("caught", p)
try:
    read("y")
finally:
    print("cleanup")
