def process(items):
    result = []
    for item in items:
        result.append(int(item))
    return resutl
process(['1', '2'])
