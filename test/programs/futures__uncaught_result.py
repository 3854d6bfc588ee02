from concurrent.futures import ThreadPoolExecutor
def boom(x):
    raise ValueError(f"bad {x}")
with ThreadPoolExecutor(2) as ex:
    f = ex.submit(boom, 3)
print(f.result())
