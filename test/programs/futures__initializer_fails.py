from concurrent.futures import ThreadPoolExecutor
def init(): raise OSError("init")
with ThreadPoolExecutor(2, initializer=init, thread_name_prefix="p") as ex:
    try:
        print(list(ex.map(str, range(3))))
    except Exception as e: print(type(e).__name__, e)
