x = 5
x.append(3) if x else None
