from concurrent.futures import ThreadPoolExecutor, as_completed
import time
urls = {"a": 0.06, "b": 0.02, "c": 0.04}
def load(u, t):
    time.sleep(t)
    if u == "c": raise ConnectionError("no route to " + u)
    return len(u) * 100
with ThreadPoolExecutor(max_workers=5) as executor:
    future_to_url = {executor.submit(load, u, t): u for u, t in urls.items()}
    for future in as_completed(future_to_url):
        url = future_to_url[future]
        try: data = future.result()
        except Exception as exc: print('%r generated an exception: %s' % (url, exc))
        else: print('%r page is %d bytes' % (url, data))
