def main():
    errs = []
    for i in range(3):
        try: raise ValueError(f'v{i}')
        except ValueError as e: errs.append(e)
    try:
        raise ExceptionGroup('inner', errs[:2])
    except ExceptionGroup as e: errs.append(e)
    errs[0].add_note('a note\nof two')
    raise ExceptionGroup('outer', errs)
main()
