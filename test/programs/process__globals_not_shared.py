import multiprocessing as mp

count = 0
items = []

def work():
    global count
    count += 1
    items.append("x")
    print("child", count, items)

if __name__ == "__main__":
    for _ in range(2):
        p = mp.Process(target=work)
        p.start()
        p.join()
    print("parent", count, items)
