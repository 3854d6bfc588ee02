import warnings, sys
def old(): warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)
old(); old()
warnings.warn("first")
for i in range(3): warnings.warn("loop")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("one"); warnings.warn("two", RuntimeWarning); old()
print([(str(w.message), w.category.__name__, w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("bad", UserWarning)
    except UserWarning as e: print("raised", e)
warnings.filterwarnings("ignore", message="skip.*")
warnings.warn("skip me"); warnings.warn("keep me")
warnings.filterwarnings("once", category=FutureWarning)
for i in range(2): warnings.warn("fut", FutureWarning)
def show(message, category, filename, lineno, file=None, line=None): print("SHOW", category.__name__, message)
warnings.showwarning = show
warnings.warn("custom"); warnings.warn(SyntaxWarning("inst"))
class MyW(UserWarning): pass
warnings.warn("mine", MyW)
try: warnings.warn("x", int)
except TypeError as e: print(e)
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "code"))
