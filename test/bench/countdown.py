n = 3_000_000
while n:
    n -= 1
print(n)
