from urllib.parse import *
u = urlparse("http://user:pw@www.Example.com:8080/p/a;par?q=1&r=a%20b#frag")
print(u, u.hostname, u.port, u.username, u.password, u.netloc, u.geturl(), tuple(u), u._replace(scheme="https").geturl())
print(urlsplit("//host/path?x"), urlparse("mailto:a@b.c"), urlparse("/just/path"), urlsplit("http://[::1]:80/x").hostname)
for r in ("g", "./g", "/g", "//g", "?y", "#s", "../g", "../../g", "http://other/x", ""): print(urljoin("http://a/b/c/d;p?q", r))
print(quote("a b/ü&="), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%C3%BC+"), unquote_plus("a+b"), quote(b"\xff"), unquote_to_bytes("%ff"))
print(urlencode({"a": 1, "b": "x y", "c": "ü"}), urlencode([("k", [1, 2])], doseq=True), urlencode({"k": [1, 2]}))
print(parse_qs("a=1&a=2&b=&c"), parse_qs("a=1&b=", keep_blank_values=True), parse_qsl("x=%20&y=a+b"), urldefrag("http://x/y#z"))
print(urlunparse(("http", "h", "/p", "", "q=1", "f")), urlunsplit(("", "", "p", "", "")), urlsplit(b"http://x/y"))
for f in (lambda: urlparse("http://x:99999").port, lambda: urlparse("http://x:ab").port, lambda: urlsplit("http://[x"), lambda: urlencode(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
