import shlex, html, getopt, fnmatch, reprlib
print(shlex.split("a 'b c' \"d \\\"e\\\"\" f\\ g #x"), shlex.split("a #c", comments=True), shlex.quote("it's"), shlex.quote("ok"), shlex.quote(""), shlex.join(["a b", "c"]))
try: shlex.split("'open")
except ValueError as e: print(e)
print(list(shlex.shlex("x=1; y = 'two'")), list(shlex.shlex("a && b || c", punctuation_chars=True)))
print(html.escape("<a href='x'>&\"</a>"), html.escape("\"'", quote=False), html.unescape("&lt;b&gt; &amp;amp; &#65;&#x42; &eacute; &notit; &nosuch; &copy 2024 &hearts;"))
print(getopt.getopt(["-a", "-bval", "--long=1", "--flag", "rest", "-x"], "ab:", ["long=", "flag"]), getopt.gnu_getopt(["x", "-a", "y"], "a"))
for args in (["-z"], ["-b"], ["--nope"], ["--long"], ["--flag=1"]):
    try: getopt.getopt(args, "ab:", ["long=", "flag"])
    except getopt.GetoptError as e: print(e, e.opt, e.msg)
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(20))), reprlib.repr(10 ** 100))
class N:
    @reprlib.recursive_repr()
    def __repr__(self): return f"<{self!r}>" if False else "<" + repr(self.me) + ">"
n = N(); n.me = n; print(n)
