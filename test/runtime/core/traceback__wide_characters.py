x = [1, 2, 3]
def rec(n):
    return rec(n + 1)
def show(fn):
    import sys
    try: fn()
    except Exception: pass
data = {'名字': 1}
print(data['名字'], (lambda: x[
    10
])())
