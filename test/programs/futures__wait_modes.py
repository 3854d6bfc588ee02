import time
from concurrent.futures import ThreadPoolExecutor, wait, FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED

def job(d, fail=False):
    time.sleep(d)
    if fail:
        raise RuntimeError("no")
    return d

with ThreadPoolExecutor(4) as ex:
    fs = [ex.submit(job, 0.04), ex.submit(job, 0.08, True), ex.submit(job, 0.12)]
    done, pending = wait(fs, return_when=FIRST_COMPLETED)
    print(len(done), len(pending))
    done, pending = wait(fs, return_when=FIRST_EXCEPTION)
    print(len(done), len(pending))
    r = wait(fs, timeout=0.01)
    print(len(r.done), len(r.not_done))
    r = wait(fs, return_when=ALL_COMPLETED)
    print(len(r.done), len(r.not_done))
    try:
        wait(fs[:1], return_when="SOME")
    except ValueError as e:
        print(e)
    else:
        print("no error when all are done")
