/**
 * Where the statements of our Python texts that read as CPython's stand in CPython's own files: by file, function and
 * text, the lines of 3.8, 3.9, 3.10, 3.11, 3.12, 3.13, several if the text stands there more than once.
 * Written by `test/stdlib/recordLines.ts`; one text, since most runs need none of it.
 */
export const libraryLines = String.raw`
# concurrent/futures/_base.py
_Waiter.__init__|def	62 63 63 61 61 61
_Waiter.__init__|self.event = threading.Event()	63 64 64 62 62 62
as_completed|def	200 201 201 199 199 199
as_completed|end_time = timeout + time.monotonic()	219 220 220 218 218 218
as_completed|fs = set(fs)	221 222 222 220 220 220
as_completed|waiter.event.clear()	249 250 250 248 248 248
as_completed|finished.reverse()	252 253 253 251 251 251
as_completed|f._waiters.remove(waiter)	260 261 261 259 259 259
wait|def	264 265 265 263 263 263
wait|return DoneAndNotDoneFutures(done, not_done)	294,298,301 296,300,303 296,300,303 294,298,301 294,298,301 294,298,301
wait|waiter.event.wait(timeout)	305 307 307 305 305 305
wait|f._waiters.remove(waiter)	308 310 310 308 308 308
wait|done.update(waiter.finished_futures)	310 312 312 310 310 310
Future.__init__|def	316 318 330 328 328 328
Future.__init__|self._condition = threading.Condition()	318 320 332 330 330 330
Future._invoke_callbacks|def	325 327 339 337 337 337
Future._invoke_callbacks|callback(self)	328 330 342 340 340 340
Future.__repr__|def	332 334 346 344 344 344
Future.cancel|def	352 354 366 364 364 364
Future.cancel|self._condition.notify_all()	366 368 380 378 378 378
Future.cancel|self._invoke_callbacks()	368 370 382 380 380 380
Future.cancelled|def	371 373 385 383 383 383
Future.running|def	376 378 390 388 388 388
Future.done|def	381 383 395 393 393 393
Future.__get_result|def	386 388 400 398 398 398
Future.__get_result|raise self._exception	389 391 403 401 401 401
Future.add_done_callback|def	396 398 410 408 408 408
Future.add_done_callback|self._done_callbacks.append(fn)	409 411 423 421 421 421
Future.add_done_callback|fn(self)	412 414 426 424 424 424
Future.result|def	416 418 430 428 428 428
Future.result|raise CancelledError()	435,442 437,444 449,456 447,454 447,454 447,454
Future.result|return self.__get_result()	437,444 439,446 451,458 449,456 449,456 449,456
Future.result|self._condition.wait(timeout)	439 441 453 451 451 451
Future.result|raise TimeoutError()	446 448 460 458 458 458
Future.exception|def	451 453 465 463 463 463
Future.exception|raise CancelledError()	471,478 473,480 485,492 483,490 483,490 483,490
Future.exception|self._condition.wait(timeout)	475 477 489 487 487 487
Future.exception|raise TimeoutError()	482 484 496 494 494 494
Future.set_running_or_notify_cancel|def	485 487 499 497 497 497
Future.set_result|def	525 527 539 537 537 537
Future.set_result|raise InvalidStateError('{}: {!r}'.format(self._state, self))	532 534 546 544 544 544
Future.set_result|self._invoke_callbacks()	538 540 552 550 550 550
Future.set_exception|def	540 542 554 552 552 552
Future.set_exception|raise InvalidStateError('{}: {!r}'.format(self._state, self))	547 549 561 559 559 559
Future.set_exception|self._invoke_callbacks()	553 555 567 565 565 565
Executor.submit|def	558 562 574 572 572 572
Executor.submit|raise NotImplementedError()	580 571 583 581 581 581
Executor.map|def	583 573 585 583 583 583
Executor.map|end_time = timeout + time.monotonic()	606 596 608 606 606 606
Executor.map|return result_iterator()	625 615 627 625 625 625
Executor.map.result_iterator|def	612 602 614 612 612 612
Executor.map.result_iterator|fs.reverse()	615 605 617 615 615 615
Executor.map.result_iterator|future.cancel()	624 614 626 624 624 624
Executor.shutdown|def	627 617 629 627 627 627
Executor.__enter__|def	640 633 645 643 643 643
Executor.__exit__|def	643 636 648 646 646 646
Executor.__exit__|self.shutdown(wait=True)	644 637 649 647 647 647
wait|fs = set(fs)	 290 290 288 288 288
wait|return DoneAndNotDoneFutures(done, fs - done)	 313 313 311 311 311
_result_or_cancel|def	  316 314 314 314
_result_or_cancel|return fut.result(timeout)	  319 317 317 317
_result_or_cancel|fut.cancel()	  321 319 319 319
Executor.map.result_iterator|yield _result_or_cancel(fs.pop())	  621 619 619 619
Executor.map.result_iterator|yield _result_or_cancel(fs.pop(), end_time - time.monotonic())	  623 621 621 621
# concurrent/futures/thread.py
_python_exit|def	33 23 23 23 23 23
_WorkItem.__init__|def	46 47 47 47 47 47
_WorkItem.run|def	52 53 53 53 53 53
_WorkItem.run|if not self.future.set_running_or_notify_cancel():	53 54 54 54 54 54
_WorkItem.run|result = self.fn(*self.args, **self.kwargs)	57 58 58 58 58 58
_WorkItem.run|self.future.set_result(result)	63 64 64 64 64 64
_worker|def	66 69 69 69 69 69
_worker|initializer(*initargs)	69 72 72 72 72 72
_worker|executor._initializer_failed()	74 77 77 77 77 77
_worker|executor._idle_semaphore.release()	87 90 90 90 87 87
_worker|work_queue.put(None)	102 105 105 105 108 108
ThreadPoolExecutor.__init__|def	120 123 123 123 126 126
ThreadPoolExecutor.__init__|max_workers = min(32, (os.cpu_count() or 1) + 4)	139 142 142 142 145 
ThreadPoolExecutor.__init__|raise ValueError("max_workers must be greater than 0")	141 144 144 144 147 147
ThreadPoolExecutor.__init__|if initializer is not None and not callable(initializer):	143 146 146 146 149 149
ThreadPoolExecutor.__init__|raise TypeError("initializer must be a callable")	144 147 147 147 150 150
ThreadPoolExecutor.__init__|self._work_queue = queue.SimpleQueue()	147 150 150 150 153 153
ThreadPoolExecutor.__init__|self._idle_semaphore = threading.Semaphore(0)	148 151 151 151 154 154
ThreadPoolExecutor.__init__|self._threads = set()	149 152 152 152 155 155
ThreadPoolExecutor.__init__|self._shutdown_lock = threading.Lock()	152 155 155 155 158 158
ThreadPoolExecutor.submit|def	158 161 161 161 164 164
ThreadPoolExecutor.submit|raise BrokenThreadPool(self._broken)	176 164 164 164 167 167
ThreadPoolExecutor.submit|raise RuntimeError('cannot schedule new futures after shutdown')	179 167 167 167 170 170
ThreadPoolExecutor.submit|self._adjust_thread_count()	188 176 176 176 179 179
ThreadPoolExecutor._adjust_thread_count|def	193 180 180 180 183 183
ThreadPoolExecutor._adjust_thread_count|if self._idle_semaphore.acquire(timeout=0):	195 182 182 182 185 185
ThreadPoolExecutor._initializer_failed|def	217 203 203 203 206 206
ThreadPoolExecutor.shutdown|def	230 216 216 216 219 219
ThreadPoolExecutor.shutdown|self._work_queue.put(None)	233 232 232 232 235 235
# contextlib.py
AbstractContextManager.__enter__|def	19 21 21 23 23 25
AbstractContextManager.__exit__|def	23 25 25 27 27 29
AbstractAsyncContextManager.__aenter__|def	39 43 43 45 45 49
AbstractAsyncContextManager.__aexit__|def	43 47 47 49 49 53
ContextDecorator._recreate_cm|def	59 63 63 65 65 69
ContextDecorator.__call__|def	71 75 75 77 77 81
ContextDecorator.__call__|@wraps(func)	72 76 76 78 78 82
ContextDecorator.__call__.inner|def	72 76 76 78 78 82
ContextDecorator.__call__.inner|with self._recreate_cm():	74 78 78 80 80 84
ContextDecorator.__call__.inner|return func(*args, **kwds)	75 79 79 81 81 85
_GeneratorContextManager._recreate_cm|def	102     
_GeneratorContextManager._recreate_cm|return self.__class__(self.func, self.args, self.kwds)	106     
_GeneratorContextManager.__enter__|def	108 114 130 132 132 136
_GeneratorContextManager.__enter__|return next(self.gen)	113 119 135 137 137 141
_GeneratorContextManager.__enter__|raise RuntimeError("generator didn't yield") from None	115 121 137 139 139 143
_GeneratorContextManager.__exit__|def	117 123 139 141 141 145
_GeneratorContextManager.__exit__|next(self.gen)	120 126 142 144 144 148
_GeneratorContextManager.__exit__|raise RuntimeError("generator didn't stop")	124 130 146 149 149 153
_GeneratorContextManager.__exit__|raise	146,161 158,167 174,183 181,190 181,190 185,194
_GeneratorContextManager.__exit__|raise RuntimeError("generator didn't stop after throw()")	162 169 185 194 194 198
_AsyncGeneratorContextManager.__aenter__|def	169 176 194 205 205 209
_AsyncGeneratorContextManager.__aenter__|return await self.gen.__anext__()	171 181    
_AsyncGeneratorContextManager.__aenter__|raise RuntimeError("generator didn't yield") from None	173 183 201 212 212 216
_AsyncGeneratorContextManager.__aexit__|def	175 185 203 214 214 218
_AsyncGeneratorContextManager.__aexit__|await self.gen.__anext__()	178 188    
_AsyncGeneratorContextManager.__aexit__|raise RuntimeError("generator didn't stop")	182 192 210 222 222 226
_AsyncGeneratorContextManager.__aexit__|value = typ()	185 197 215 229 229 233
_AsyncGeneratorContextManager.__aexit__|raise RuntimeError("generator didn't stop after athrow()")	190 231 249 267 267 271
_AsyncGeneratorContextManager.__aexit__|raise	205,208 220,229 238,247 254,263 254,263 258,267
contextmanager|def	211 234 252 272 272 276
contextmanager|@wraps(func)	238 261 279 299 299 303
contextmanager.helper|def	238 261 279 299 299 303
contextmanager.helper|return _GeneratorContextManager(func, args, kwds)	240 263 281 301 301 305
asynccontextmanager|def	244 267 285 305 305 309
asynccontextmanager|@wraps(func)	271 294 312 332 332 336
asynccontextmanager.helper|def	271 294 312 332 332 336
asynccontextmanager.helper|return _AsyncGeneratorContextManager(func, args, kwds)	273 296 314 334 334 338
closing.__init__|def	294 317 335 355 355 359
closing.__enter__|def	296 319 337 357 357 361
closing.__exit__|def	298 321 339 359 359 363
closing.__exit__|self.thing.close()	299 322 340 360 360 364
_RedirectStream.__init__|def	306 329 373 393 393 397
_RedirectStream.__enter__|def	311 334 378 398 398 402
_RedirectStream.__enter__|self._old_targets.append(getattr(sys, self._stream))	312 335 379 399 399 403
_RedirectStream.__enter__|setattr(sys, self._stream, self._new_target)	313 336 380 400 400 404
_RedirectStream.__exit__|def	316 339 383 403 403 407
_RedirectStream.__exit__|setattr(sys, self._stream, self._old_targets.pop())	317 340 384 404 404 408
suppress.__init__|def	353 376 420 440 440 444
suppress.__enter__|def	356 379 423 443 443 447
suppress.__exit__|def	359 382 426 446 446 450
ExitStack.__exit__|def	482 489 533 558 567 571
ExitStack.close|def	531 538 582 607 616 625
ExitStack.close|self.__exit__(None, None, None)	533 540 584 609 618 627
AsyncExitStack.enter_async_context|def	560 567 611 636 645 654
AsyncExitStack.push_async_callback|def	590 597 641 672 681 690
AsyncExitStack.aclose|def	619 610 654 685 694 703
AsyncExitStack.aclose|await self.__aexit__(None, None, None)	621 612 656 687 696 705
AsyncExitStack.__aexit__|def	632 623 667 698 707 716
nullcontext.__init__|def	697 688 732 763 772 786
nullcontext.__enter__|def	700 691 735 766 775 789
nullcontext.__exit__|def	703 694 738 769 778 792
_GeneratorContextManager.__exit__|value = typ()	 135 151 156 156 160
aclosing.__init__|def	  361 381 381 385
aclosing.__aenter__|def	  363 383 383 387
aclosing.__aexit__|def	  365 385 385 389
aclosing.__aexit__|await self.thing.aclose()	  366 386 386 390
nullcontext.__aenter__|def	  741 772 781 795
nullcontext.__aexit__|def	  744 775 784 798
_GeneratorContextManager.__exit__|self.gen.throw(value)	    158 162
_AsyncGeneratorContextManager.__aexit__|await self.gen.athrow(value)	    231 235
# copy.py
copy|def	66 66 66 66 61 62
copy|cls = type(x)	72 72 72 72 67 68
deepcopy|def	128 128 128 128 118 119
deepcopy|cls = type(x)	142 142 142 142 132 133
_reconstruct|def	258 258 259 259 247 248
replace|def	     296
# dataclasses.py
InitVar.__init__|def	209 206 248 249 271 250
Field.__init__|def	244 244 286 287 309 288
Field.__repr__|def	259 259 302 303 325 304
field|def	320 322 367 368 404 383
_recursive_repr|def	356 358 227 228 250 
_recursive_repr.wrapper|def	361 363 232 233 255 
_get_field|def	669 671 722 723 760 768
_get_field|if isinstance(default, Field):	677 679 731 732 769 777
_get_field|f = field(default=default)	683 685 737 738 775 783
_process_class|def	807 809 881 884 921 929
_process_class|for f in base_fields.values():	839 841 914 917 956 967
_process_class|if isinstance(getattr(cls, f.name, None), Field):	870 872 964 967 1003 1017
_process_class|delattr(cls, f.name)	878 880 972 975 1011 1025
_process_class|setattr(cls, f.name, f.default)	880 882 974 977 1013 1027
_process_class|for name, value in cls.__dict__.items():	883 885 977 980 1016 1030
_process_class|setattr(cls, _FIELDS, fields)	901 903 995 998 1034 1048
dataclass|def	996 998 1156 1202 1238 1277
dataclass.wrap|def	1010 1012 1174 1219 1255 1294
fields|def	1022 1024 1187 1233 1269 1308
is_dataclass|def	1045 1047 1210 1256 1292 1331
is_dataclass|cls = obj if isinstance(obj, type) else type(obj)	1048   1259 1295 1334
is_dataclass|return hasattr(cls, _FIELDS)	1049 1051 1214 1260 1296 1335
asdict|def	1052 1054 1217 1263 1299 1338
asdict|raise TypeError("asdict() should be called on dataclass instances")	1072 1074 1237 1283 1319 1358
astuple|def	1117 1119 1282 1328 1380 1430
astuple|raise TypeError("astuple() should be called on dataclass instances")	1137 1139 1302 1348 1400 1450
make_dataclass|def	1168 1170 1333 1379 1441 1490
make_dataclass|if isinstance(item, str):	1205 1207 1368 1415 1480 1529
make_dataclass|elif len(item) == 2:	1208 1210 1371 1418 1483 1532
replace|def	1234 1236 1405 1453 1531 1580
replace|raise TypeError("replace() should be called on dataclass instances")	1264 1255 1424 1472 1550 1595
replace|for f in getattr(obj, _FIELDS).values():	1269 1260 1429 1477 1555 
replace|changes[f.name] = getattr(obj, f.name)	1286 1277 1446 1494 1572 
replace|return obj.__class__(**changes)	1293 1284 1453 1501 1579 
InitVar.__class_getitem__|def	 217 259 260 282 261
InitVar.__class_getitem__|return InitVar(type)	 218 260 261 283 262
# enum.py
_is_descriptor|def	12 12 12 38 38 36
_is_dunder|def	22 22 22 48 48 46
_is_sunder|def	33 33 33 59 59 57
Enum.__new__|def	631 670 678 1093 1116 1145
Enum.__new__|if type(value) is cls:	635 674 682 1097 1120 1149
Enum.__new__|result = cls._missing_(value)	653 692 700 1120 1143 1174
Enum.__new__|if isinstance(result, cls):	658 697 705 1125 1148 1179
Enum.__new__|raise ve_exc	663 702 710 1135 1158 1189
Enum.__new__|raise exc	670 709 718 1143 1166 1197
Enum._generate_next_value_|def	676 715 724 1152 1175 1233
Enum._missing_|def	693 732 741 1187 1211 1254
Enum.__repr__|def	697 736 745 1191 1215 1258
Enum.__str__|def	701 740 749 1195 1219 1262
Enum.__dir__|def	704 743 752 1198 1222 1265
Enum.__format__|def	716 755 764 1227 1251 1294
Enum.__hash__|def	735 774 783 1230 1254 1297
Enum.__hash__|return hash(self._name_)	736 775 784 1231 1255 1298
Enum.__reduce_ex__|def	738 777 786 1233 1257 1300
Enum.name|def	748 787 796 1250 1274 1317
Enum.value|def	753 792 801 1255 1279 1322
Flag._generate_next_value_|def	771 810 819 1337 1362 1405
Flag._missing_|def	790 829 838 1375 1401 1444
Flag.__contains__|def	823 862 871 1468 1494 1537
Flag.__contains__|if not isinstance(other, self.__class__):	827 866 875 1472 1498 1541
Flag.__contains__|raise TypeError(	828 867 876 1473 1499 1542
Flag.__repr__|def	833 872 881 1487 1513 1556
Flag.__str__|def	844 883 892 1495 1521 1564
Flag.__bool__|def	857 896 905 1502 1528 1571
Flag.__bool__|return bool(self._value_)	858 897 906 1503 1529 1572
Flag.__or__|def	860 899 908 1505 1531 1581
Flag.__and__|def	865 904 913 1515 1541 1592
Flag.__xor__|def	870 909 918 1525 1551 1603
Flag.__invert__|def	875 914 923 1535 1561 1614
unique|def	963 1002 1011 1560 1586 1642
Enum.__new__|if not isinstance(exc, ValueError):	  716 1141 1164 1195
nonmember.__init__|def	   28 28 26
member.__init__|def	   35 35 33
show_flag_values|def	   129 129 126
auto.__init__|def	   178 178 179
property.__get__|def	   193 197 198
property.__get__|return self.fget(instance)	   211 207 208
property.__set_name__|def	   229 236 237
EnumType.__prepare__|def	   482 500 474
EnumType.__prepare__|member_type, first_enum = metacls._get_mixins_(cls, bases)	   490 508 482
EnumType.__new__|def	   497 515 489
EnumType.__new__|return super().__new__(metacls, cls, bases, classdict, **kwds)	   504 522 496
EnumType.__new__|member_type, first_enum = metacls._get_mixins_(cls, bases)	   528 551 525
EnumType.__bool__|def	   680 707 685
EnumType.__call__|def	   686 713 691
EnumType.__call__|return cls.__new__(cls, value)	   712 744 722
EnumType.__contains__|def	   724 761 739
EnumType.__contains__|raise TypeError(	   740  
EnumType.__delattr__|def	   745 772 753
EnumType.__delattr__|super().__delattr__(attr)	   750 777 758
EnumType.__dir__|def	   752 779 760
EnumType.__getitem__|def	   786 797 778
EnumType.__iter__|def	   792 803 784
EnumType.__iter__|return (cls._member_map_[name] for name in cls._member_names_)	   796 807 788
EnumType.__len__|def	   798 809 790
EnumType.__len__|return len(cls._member_names_)	   802 813 794
EnumType.__members__|def	   804 815 796
EnumType.__repr__|def	   814 825 806
EnumType.__reversed__|def	   820 831 812
EnumType.__reversed__|return (cls._member_map_[name] for name in reversed(cls._member_names_))	   824 835 816
EnumType.__setattr__|def	   826 837 818
EnumType.__setattr__|super().__setattr__(name, value)	   837 848 829
EnumType._create_|def	   839 850 831
EnumType._create_|classdict = metacls.__prepare__(class_name, bases)	   854 865 846
EnumType._create_|if isinstance(names, str):	   857 868 849
EnumType._create_|if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):	   859 870 851
EnumType._create_|names.append((name, value))	   865 876 857
EnumType._get_mixins_|def	   941 954 935
EnumType._get_mixins_|if not isinstance(first_enum, EnumType):	   957 967 948
Enum.__format__|return str.__format__(str(self), format_spec)	   1228 1252 1295
Enum.__deepcopy__|def	   1236 1260 1303
Enum.__copy__|def	   1239 1263 1306
StrEnum.__new__|def	   1278 1302 1345
StrEnum.__new__|value = str(*values)	   1294 1318 1361
StrEnum._generate_next_value_|def	   1299 1323 1366
StrEnum._generate_next_value_|return name.lower()	   1303 1328 1371
Flag._missing_|if not isinstance(value, int):	   1382 1408 1451
Flag._missing_|raise ValueError(	   1383,1400,1415,1426 1409,1426,1441,1452 1452,1469,1484,1495
Flag.__iter__|def	   1478 1504 1547
Flag.__len__|def	   1484 1510 1553
Flag.__len__|return self._value_.bit_count()	   1485 1511 1554
global_enum|def	   1622 1651 1707
global_enum|sys.modules[cls.__module__].__dict__.update(cls.__members__)	   1634 1663 1719
verify.__init__|def	   1816 1851 1928
verify.__call__|def	   1818 1853 1930
EnumType.__call__|value = (value, names) + values	    743 721
EnumType.__contains__|if isinstance(value, cls):	    768 746
EnumDict.__init__|def	     343
EnumDict.__init__|super().__init__()	     344
EnumDict.__setitem__|def	     350
EnumDict.__setitem__|elif _is_sunder(key):	     362
EnumDict.__setitem__|elif _is_dunder(key):	     394
EnumDict.__setitem__|elif isinstance(value, nonmember):	     402
EnumDict.__setitem__|if isinstance(value, auto):	     419
EnumDict.__setitem__|self._last_values.append(value)	     449
EnumDict.__setitem__|super().__setitem__(key, value)	     450
EnumType._add_member_|def	     1048
# fractions.py
Fraction.__new__|def	84 62 62 62 186 203
Fraction.from_float|def	193 167 167 168 291 308
Fraction.from_float|return cls(*f.as_integer_ratio())	205 179 179 180  
Fraction.as_integer_ratio|def	219 193 193 194 333 350
Fraction.limit_denominator|def	227 201 201 202 340 357
Fraction.limit_denominator|raise ValueError("max_denominator should be at least 1")	260 234 234 235 373 390
Fraction.limit_denominator|return Fraction(self)	262 236 236 237 375 392
Fraction.__repr__|def	290 264 264 265 405 422
Fraction.__str__|def	295 269 269 270 410 427
Fraction.__pow__|def	459 433 540 541 801 851
Fraction.__rpow__|def	489 463 570 571 831 883
Fraction.__pos__|def	503 477 584 585 845 897
Fraction.__neg__|def	507 481 588 589 849 901
Fraction.__abs__|def	511 485 592 593 853 905
Fraction.__trunc__|def	515 489 596 604 864 916
Fraction.__floor__|def	522 496 603 611 871 923
Fraction.__ceil__|def	526 500 607 615 875 927
Fraction.__round__|def	531 505 612 620 880 932
Fraction.__hash__|def	556 530 637 645 906 958
Fraction.__bool__|def	637 622 729 737 969 1021
Fraction.__int__|def	   597 857 909
# functools.py
update_wrapper|def	34 35 35 35 35 36
wraps|def	64 65 65 65 65 66
total_ordering|def	183 188 188 188 188 189
cmp_to_key|def	201 206 206 206 206 207
cmp_to_key.K.__init__|def	205 210 210 210 210 211
cmp_to_key.K.__lt__|def	207 212 212 212 212 213
cmp_to_key.K.__lt__|return mycmp(self.obj, other.obj) < 0	208 213 213 213 213 214
cmp_to_key.K.__gt__|def	209 214 214 214 214 215
cmp_to_key.K.__gt__|return mycmp(self.obj, other.obj) > 0	210 215 215 215 215 216
cmp_to_key.K.__eq__|def	211 216 216 216 216 217
cmp_to_key.K.__eq__|return mycmp(self.obj, other.obj) == 0	212 217 217 217 217 218
cmp_to_key.K.__le__|def	213 218 218 218 218 219
cmp_to_key.K.__le__|return mycmp(self.obj, other.obj) <= 0	214 219 219 219 219 220
cmp_to_key.K.__ge__|def	215 220 220 220 220 221
cmp_to_key.K.__ge__|return mycmp(self.obj, other.obj) >= 0	216 221 221 221 221 222
reduce|def	232 237 237 237 237 238
reduce|it = iter(sequence)	244 249 249 249 249 250
reduce|value = next(it)	248 253 253 253 253 254
reduce|value = function(value, element)	255 260 261 261 261 262
partial.__new__|def	277 282 283 283 283 284
partial.__new__|if not callable(func):	278 283 284 284 284 285
partial.__new__|raise TypeError("the first argument must be callable")	279 284 285 285 285 286
partial.__call__|def	293 298 299 299 299 300
partial.__repr__|def	297 302 303 303 303 304
partialmethod.__init__|def	349 354 355 355 355 366
partialmethod.__get__|def	404 392 393 393 393 402
_make_key|def	456 447 448 448 448 468
_make_key|for item in kwds.items():	477 468 469 469 469 489
_make_key|key += tuple(type(v) for v in args)	480 471 472 472 472 492
_make_key|key += tuple(type(v) for v in kwds.values())	482 473 474 474 474 494
lru_cache|def	487 478 479 479 479 499
lru_cache|if isinstance(maxsize, int):	512 503 504 504 504 525
lru_cache.decorating_function|def	525 517 518 518 518 539
_lru_cache_wrapper|def	531 524 525 525 525 546
_lru_cache_wrapper.wrapper|def	548,557,572 541,550,565 542,551,566 542,551,566 542,551,566 563,572,587
_lru_cache_wrapper.wrapper|result = user_function(*args, **kwds)	552,566,590 545,559,583 546,560,584 546,560,584 546,560,584 567,581,605
_lru_cache_wrapper.cache_info|def	629 622 623 623 623 644
_lru_cache_wrapper.cache_clear|def	634 627 628 628 628 649
singledispatch|def	796 799 800 800 800 821
singledispatch.dispatch|def	814 817 818 818 818 839
singledispatch.register|def	837 843 844 852 852 873
singledispatch.register|if isinstance(cls, type):	845     
singledispatch.register|return lambda f: register(cls, f)	846 852 853 861 861 882
singledispatch.register|raise TypeError(	849,860 855,861,872 856,862,873 864,870,882,887 864,870,882,887 885,891,903,908
singledispatch.wrapper|def	870 883 884 904 904 925
singledispatch.wrapper|return dispatch(args[0].__class__)(*args, **kw)	875 888 889 909 909 929
singledispatchmethod.__init__|def	895 908 909 929 929 949
singledispatchmethod.__init__|if not callable(func) and not hasattr(func, "__get__"):	896 909 910 930 930 950
singledispatchmethod.__init__|raise TypeError(f"{func!r} is not callable or a descriptor")	897 910 911 931 931 951
singledispatchmethod.__init__|self.dispatcher = singledispatch(func)	899 912 913 933 933 953
singledispatchmethod.register|def	902 922 916 936 936 959
singledispatchmethod.register|return self.dispatcher.register(cls, func=method)	907 933 921 941 941 964
singledispatchmethod.__get__|def	909 935 923 943 943 966
cached_property.__init__|def	932 958 946 966 965 1006
cached_property.__set_name__|def	938 964 952 972 970 1012
cached_property.__set_name__|raise TypeError(	942 968 956 976 974 1016
cached_property.__set_name__|f"({self.attrname!r} and {name!r})."	944 970 958 978 976 1018
cached_property.__get__|def	947 973 961 981 979 1021
cache|def	 650 651 651 651 672
cache|return lru_cache(maxsize=None)(user_function)	 652 653 653 653 674
partial.__new__|if isinstance(func, partial):	     288
# heapq.py
heappush|def	130 130 130 132 132 132
heappush|heap.append(item)	132 132 132 134 134 134
heappop|def	135 135 135 137 137 137
heapreplace|def	145 145 145 147 147 147
heappushpop|def	161 161 161 163 163 163
heapify|def	168 168 168 170 170 170
merge|def	314 314 314 316 316 316
nsmallest|def	461 461 461 463 463 463
nlargest|def	521 521 521 523 523 523
# json/__init__.py
dump|def	120 120 120 120 120 120
dump|fp.write(chunk)	180 180 180 180 180 180
dumps|def	183 183 183 183 183 183
load|def	274 274 274 274 274 274
loads|def	299 299 299 299 299 299
loads|if isinstance(s, str):	335 333 333 333 333 333
loads|return _default_decoder.decode(s)	357 346 346 346 346 346
# json/decoder.py
JSONDecodeError.__init__|def	31 31 31 31 31 31
JSONDecodeError.__reduce__|def	42 42 42 42 42 42
JSONDecodeError.__reduce__|return self.__class__, (self.msg, self.doc, self.pos)	43 43 43 43 43 43
JSONDecoder.__init__|def	284 284 284 284 284 291
JSONDecoder.decode|def	332 332 332 332 332 339
JSONDecoder.raw_decode|def	343 343 343 343 343 350
# json/encoder.py
JSONEncoder.__init__|def	104 104 104 105 105 105
JSONEncoder.default|def	160 160 160 161 161 161
JSONEncoder.encode|def	182 182 182 183 183 183
JSONEncoder.encode|if isinstance(o, str):	191 191 191 192 192 192
JSONEncoder.iterencode|def	204 204 204 205 205 205
# random.py
Random.__init__|def	94 117 119 119 126 119
Random.__init__|self.seed(x)	100 123 125 125 132 125
Random.seed|def	123 126 128 128 135 128
Random.seed|if version == 2 and isinstance(a, (str, bytes, bytearray)):	146     
Random.seed|if isinstance(a, str):	147 153 155 155 162 165
Random.seed|a = a.encode()	148 154 156 156 163 166
Random.seed|super().seed(a)	152 165 167 163 170 173
Random.getstate|def	155 168 170 166 173 176
Random.getstate|return self.VERSION, super().getstate(), self.gauss_next	157 170 172 168 175 178
Random.setstate|def	159 172 174 170 177 180
Random.randrange|def	200 290 292 284 291 295
Random.randrange|return self._randbelow(istart)	215 305 320 312 308 312
Random.randrange|raise ValueError("empty range for randrange()")	216,240 306,330 321,363 313,355 309 313
Random.randrange|return istart + self._randbelow(width)	224 314 352 344 318 322
Random.randrange|n = (width + istep - 1) // istep	233 323 357 349 323 327
Random.randrange|n = (width + istep + 1) // istep	235 325 359 351 325 329
Random.randrange|raise ValueError("zero step for randrange()")	237 327 361 353 327 331
Random.randint|def	244 334 366 358 332 336
Random.choice|def	285 343 375 367 341 345
Random.shuffle|def	293 348 380 376 350 354
Random.shuffle|for i in reversed(range(1, len(x))):	304,310 359,369 391,401 380 354 358
Random.sample|def	315 374 406 385 359 363
Random.sample|n = len(population)	361 434 467 441 415 419
Random.sample|raise ValueError("Sample larger than population or is negative")	363 449 482 456 430 434
Random.sample|pool = list(population)	370 457 490 464 438 442
Random.sample|selected = set()	376 463 496 470 444 448
Random.sample|for i in range(k):	378 458,465 491,498 465,472 439,446 443,450
Random.choices|def	386 473 506 480 454 458
Random.choices|n = len(population)	394 481 514 488 462 466
Random.choices|if len(cum_weights) != n:	403 498 531 505 479 483
Random.uniform|def	415 511 546 520 494 498
Random.triangular|def	421 515 550 524 505 509
Random.triangular|u = self.random()	430 524 559 533 519 523
Random.triangular|c = 0.5 if mode is None else (mode - low) / (high - low)	432 526 561 535 521 525
Random.triangular|return low + (high - low) * _sqrt(u * c)	439 533 568 542 528 532
Random.normalvariate|def	443 535 570 544 530 534
Random.lognormvariate|def	468 594 629 603 589 593
Random.lognormvariate|return _exp(self.normalvariate(mu, sigma))	476 602 637 611 597 601
Random.expovariate|def	480 604 639 613 599 603
Random.vonmisesvariate|def	499 621 656 630 619 623
Random.vonmisesvariate|r = s + _sqrt(1.0 + s * s)	524 642 677 651 640 644
Random.vonmisesvariate|z = _cos(_pi * u1)	528 646 681 655 644 648
Random.vonmisesvariate|d = z / (r + z)	530 648 683 657 646 650
Random.vonmisesvariate|if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _exp(d):	532 650 685 659 648 652
Random.vonmisesvariate|f = (q + z) / (1.0 + q * z)	536 654 689 663 652 656
Random.gammavariate|def	547 663 698 672 661 665
Random.gammavariate|ainv = _sqrt(2.0 * alpha - 1.0)	574 689 724 698 691 695
Random.gammavariate|if u1 <= x ** (alpha - 1.0):	608 722 757 731 724 728
Random.gammavariate|elif u1 <= _exp(-x):	610 724 759 733 726 730
Random.gauss|def	616 556 591 565 551 555
Random.gauss|z = _cos(x2pi) * g2rad	650 589 624 598 584 588
Random.gauss|self.gauss_next = _sin(x2pi) * g2rad	651 590 625 599 585 589
Random.betavariate|def	669 728 763 737 730 734
Random.betavariate|y = self.gammavariate(alpha, 1.0)	679 750 785 759 757 761
Random.betavariate|return y / (y + self.gammavariate(beta, 1.0))	683 752 787 761 759 763
Random.paretovariate|def	687 755 790 764 762 766
Random.paretovariate|u = 1.0 - self.random()	691 759 794 768 766 770
Random.weibullvariate|def	696 762 797 771 769 773
Random.weibullvariate|u = 1.0 - self.random()	704 770 805 779 777 781
SystemRandom.seed|def	729 805 840 814 903 907
Random.seed|elif not isinstance(a, (type(None), int, float, str, bytes, bytearray)):	 157 159 159 166 169
Random.randbytes|def	 283 285 277 284 288
Random.randrange|return istart + istep * self._randbelow(n)	 332 364 356 330 334
Random.choice|return seq[self._randbelow(len(seq))]	 346 378 374 348 352
Random.sample|raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")	 433 466   
Random.sample|if len(cum_counts) != n:	 437 470 444 418 422
Random.sample|selections = self.sample(range(total), k=k)	 444 477 451 425 429
Random.sample|return [population[bisect(cum_counts, s)] for s in selections]	 446 479 453 427 431
Random.uniform|return a + (b - a) * self.random()	 513 548 522 503 507
Random.normalvariate|z = NV_MAGICCONST * (u1 - 0.5) / u2	 550 585 559 545 549
Random.expovariate|return -_log(1.0 - self.random()) / lambd	 619 654 628 617 621
Random.gammavariate|v = _log(u1 / (1.0 - u1)) / ainv	 698 733 707 700 704
Random.gammavariate|x = alpha * _exp(v)	 699 734 708 701 705
Random.gammavariate|if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):	 702 737 711 704 708
Random.gammavariate|b = (_e + alpha) / _e	 714 749 723 716 720
Random.weibullvariate|return alpha * (-_log(u)) ** (1.0 / beta)	 771 806 780 778 782
Random.randrange|istart = _index(start)	  303 295 301 305
Random.randrange|istop = _index(stop)	  325 317 312 316
Random.randrange|istep = _index(step)	  338 330 314 318
Random.choices|if not _isfinite(total):	  536 510 484 488
Random.paretovariate|return u ** (-1.0 / alpha)	  795 769 767 771
Random.choice|if not len(seq):	   372 346 350
Random.randrange|raise TypeError("Missing a non-None stop argument")	    306 310
# sched.py
scheduler.__init__|def	57 57 53 53 53 53
scheduler.__init__|self._lock = threading.RLock()	61 61 57 57 57 57
scheduler.enterabs|def	65 65 62 62 62 62
scheduler.enterabs|heapq.heappush(self._queue, event)	76 76 75 75 75 75
scheduler.enter|def	79 79 78 78 78 78
scheduler.cancel|def	88 88 87 87 87 87
scheduler.cancel|self._queue.remove(event)	96 96 95 95 95 95
scheduler.cancel|heapq.heapify(self._queue)	97 97 96 96 96 96
scheduler.empty|def	99 99 98 98 98 98
scheduler.run|def	104 104 103 103 103 103
scheduler.queue|def	154 154 154 154 154 154
# statistics.py
mean|def	295 295 308 414 468 472
fmean|def	321 321 334 436 490 494
geometric_mean|def	348 348 361 474 526 530
harmonic_mean|def	367 367 380 493 545 565
median|def	414 414 436 549 601 621
median_low|def	438 438 460 573 625 645
median_high|def	460 460 482 595 647 667
mode|def	534 534 556 686 738 758
multimode|def	565 564 586 716 768 788
quantiles|def	620 619 641 773 825 1057
quantiles|data = sorted(data)	638 637 659 791 843 1075
quantiles|for i in range(1, n):	645,654 644,652 666,674 798,806 850,858 1085,1094
variance|def	699 697 725 822 874 1111
pvariance|def	746 744 772 866 918 1155
stdev|def	790 788 816 907 959 1196
pstdev|def	806 804 835 925 977 1214
mode|pairs = Counter(iter(data)).most_common(1)	 557 579 709 761 781
fmean|weights = list(weights)	   463 515 519
multimode|counts = Counter(iter(data))	   729 781 801
# asyncio/base_events.py
_run_until_complete_cb|def	184 184 184 180 180 182
_run_until_complete_cb|if not fut.cancelled():	185 185 185 181 181 183
_run_until_complete_cb|exc = fut.exception()	186 186 186 182 182 184
_run_until_complete_cb|if isinstance(exc, (SystemExit, KeyboardInterrupt)):	187 187 187 183 183 185
_run_until_complete_cb|futures._get_loop(fut).stop()	191 191 191 187 187 189
BaseEventLoop.__init__|def	386 391 391 389 409 420
BaseEventLoop.__repr__|def	414 421 421 419 439 452
BaseEventLoop.create_task|def	424 431 431 429 449 462
BaseEventLoop.create_task|self._check_closed()	429 436 436 434 454 467
BaseEventLoop.set_task_factory|def	440 447 447 450 470 483
BaseEventLoop.set_task_factory|if factory is not None and not callable(factory):	450 457 457 460 480 493
BaseEventLoop.set_task_factory|raise TypeError('task factory must be a callable or None')	451 458 458 461 481 494
BaseEventLoop.get_task_factory|def	454 461 461 464 484 497
BaseEventLoop.shutdown_asyncgens|def	524 535 535 539 559 572
BaseEventLoop.shutdown_asyncgens|if isinstance(result, Exception):	542 553 552 556 576 589
BaseEventLoop.shutdown_asyncgens|self.call_exception_handler({	543 554 553 557 577 590
BaseEventLoop._check_running|def	550 581 582 586 617 631
BaseEventLoop._check_running|if self.is_running():	551 582 583 587 618 632
BaseEventLoop._check_running|raise RuntimeError('This event loop is already running')	552 583 584 588 619 633
BaseEventLoop._check_running|if events._get_running_loop() is not None:	553 584 585 589 620 634
BaseEventLoop._check_running|raise RuntimeError(	554 585 586 590 621 635
BaseEventLoop.run_forever|def	557 588 589 593 624 674
BaseEventLoop.run_forever|self._check_closed()	559 590 591 595 626 
BaseEventLoop.run_forever|self._check_running()	560 591 592 596 627 
BaseEventLoop.run_forever|events._set_running_loop(self)	568 599 601 605 636 
BaseEventLoop.run_forever|self._run_once()	570 601 603 607 638 679
BaseEventLoop.run_forever|events._set_running_loop(None)	576 607 609 613 644 
BaseEventLoop.run_until_complete|def	580 611 613 617 648 685
BaseEventLoop.run_until_complete|self._check_closed()	591 622 624 628 659 696
BaseEventLoop.run_until_complete|self._check_running()	592 623 625 629 660 697
BaseEventLoop.run_until_complete|new_task = not futures.isfuture(future)	594 625 627 631 662 699
BaseEventLoop.run_until_complete|future = tasks.ensure_future(future, loop=self)	595 626 628 632 663 700
BaseEventLoop.run_until_complete|future.add_done_callback(_run_until_complete_cb)	601 632 634 638 669 706
BaseEventLoop.run_until_complete|self.run_forever()	603 634 636 640 671 708
BaseEventLoop.run_until_complete|if new_task and future.done() and not future.cancelled():	605 636 638 642 673 710
BaseEventLoop.run_until_complete|future.exception()	609 640 642 646 677 714
BaseEventLoop.run_until_complete|raise	610 641 643 647 678 715
BaseEventLoop.run_until_complete|future.remove_done_callback(_run_until_complete_cb)	612 643 645 649 680 717
BaseEventLoop.run_until_complete|if not future.done():	613 644 646 650 681 718
BaseEventLoop.run_until_complete|raise RuntimeError('Event loop stopped before Future completed.')	614 645 647 651 682 719
BaseEventLoop.run_until_complete|return future.result()	616 647 649 653 684 721
BaseEventLoop.close|def	626 657 659 663 694 731
BaseEventLoop.close|if self.is_running():	634 665 667 671 702 739
BaseEventLoop.close|raise RuntimeError("Cannot close a running event loop")	635 666 668 672 703 740
BaseEventLoop.close|executor.shutdown(wait=False)	646 678 680 684 715 752
BaseEventLoop.run_in_executor|def	773 805 807 815 846 883
BaseEventLoop.run_in_executor|self._check_closed()	774 806 808 816 847 884
BaseEventLoop.set_default_executor|def	785 821 823 831 862 899
BaseEventLoop.get_exception_handler|def	1637 1683 1688 1701 1735 1788
BaseEventLoop.set_exception_handler|def	1642 1688 1693 1706 1740 1793
BaseEventLoop.set_exception_handler|if handler is not None and not callable(handler):	1654 1700 1705 1718 1752 1805
BaseEventLoop.default_exception_handler|def	1659 1705 1710 1723 1757 1810
BaseEventLoop.default_exception_handler|exception = context.get('exception')	1678 1724 1729 1742 1776 1829
BaseEventLoop.default_exception_handler|exc_info = (type(exception), exception, exception.__traceback__)	1680 1726 1731 1744 1778 1831
BaseEventLoop.default_exception_handler|for key in sorted(context):	1691 1737 1742 1755 1789 1842
BaseEventLoop.call_exception_handler|def	1709 1755 1760 1773 1807 1860
BaseEventLoop.call_exception_handler|self.default_exception_handler(context)	1733 1779 1784 1797 1831 1884
BaseEventLoop.call_exception_handler|except (SystemExit, KeyboardInterrupt):	1734,1745,1756 1780,1791,1802 1785,1796,1807 1798,1809,1820 1832,1858,1869 1885,1911,1922
BaseEventLoop.call_exception_handler|raise	1735,1746,1757 1781,1792,1803 1786,1797,1808 1799,1810,1821 1833,1859,1870 1886,1912,1923
BaseEventLoop.call_exception_handler|self._exception_handler(self, context)	1744 1790 1795 1808 1857 1910
BaseEventLoop.call_exception_handler|self.default_exception_handler({	1751 1797 1802 1815 1864 1917
BaseEventLoop.shutdown_default_executor|def	 561 560 564 584 597
BaseEventLoop.shutdown_default_executor|future = self.create_future()	 566 565 569 594 607
BaseEventLoop.shutdown_default_executor|thread = threading.Thread(target=self._do_shutdown, args=(future,))	 567 566 570 595 608
BaseEventLoop.shutdown_default_executor|thread.start()	 568 567 571 596 609
BaseEventLoop.shutdown_default_executor|await future	 570 569 573 598 612
BaseEventLoop.shutdown_default_executor|thread.join()	 572 571 575  619
BaseEventLoop._do_shutdown|def	 574 573 577 608 621
BaseEventLoop._do_shutdown|self._default_executor.shutdown(wait=True)	 576 575 579 610 623
BaseEventLoop._do_shutdown|self.call_soon_threadsafe(future.set_exception, ex)	 579 580 584 615 629
BaseEventLoop._do_shutdown|if not self.is_closed():	  576,579 580,583 611,614 624
BaseEventLoop.set_default_executor|raise TypeError('executor must be ThreadPoolExecutor instance')	   833 864 901
BaseEventLoop.create_task|task.set_name(name)	     479
BaseEventLoop._do_shutdown|if not self.is_closed() and not future.cancelled():	     628
# asyncio/coroutines.py
coroutine|def	105 105 105   
coroutine|if inspect.iscoroutinefunction(func):	114 114 114   
coroutine|if inspect.isgeneratorfunction(func):	119 119 119   
coroutine|@functools.wraps(func)	122,143 122,143 122,143   
coroutine.wrapper|def	143 143 143   
iscoroutinefunction|def	164 164 164 21 20 20
iscoroutine|def	177 177 177 34 32 32
# asyncio/events.py
AbstractServer.close|def	166 165 165 164 168 174
AbstractServer.close|raise NotImplementedError	168 167 167 166 170 176
AbstractServer.wait_closed|def	193 192 192 191 195 209
AbstractServer.wait_closed|raise NotImplementedError	195 194 194 193 197 211
AbstractEventLoopPolicy.get_event_loop|def	575 578 592 613 617 635
AbstractEventLoopPolicy.get_event_loop|raise NotImplementedError	583 586 600 621 625 643
AbstractEventLoopPolicy.set_event_loop|def	585 588 602 623 627 645
AbstractEventLoopPolicy.set_event_loop|raise NotImplementedError	587 590 604 625 629 647
AbstractEventLoopPolicy.new_event_loop|def	589 592 606 627 631 649
AbstractEventLoopPolicy.new_event_loop|raise NotImplementedError	593 596 610 631 635 653
BaseDefaultEventLoopPolicy.__init__|def	625 628 642 663 667 685
BaseDefaultEventLoopPolicy.__init__|self._local = self._Local()	626 629 643 664 668 686
BaseDefaultEventLoopPolicy.get_event_loop|def	628 631 645 666 670 688
BaseDefaultEventLoopPolicy.get_event_loop|self.set_event_loop(self.new_event_loop())	636 639 653 674 695 713
BaseDefaultEventLoopPolicy.get_event_loop|raise RuntimeError('There is no current event loop in thread %r.'	639 642 656 677 698 716
BaseDefaultEventLoopPolicy.get_event_loop|% threading.current_thread().name)	640 643 657 678 699 717
BaseDefaultEventLoopPolicy.set_event_loop|def	644 647 661 682 703 721
BaseDefaultEventLoopPolicy.new_event_loop|def	650 653 667 689 710 728
BaseDefaultEventLoopPolicy.new_event_loop|return self._loop_factory()	656 659 673 695 716 734
get_event_loop_policy|def	719 722 736 758 779 797
set_event_loop_policy|def	726 729 743 765 786 804
get_event_loop|def	735 738 752 775 796 814
set_event_loop|def	751 754 776 799 812 830
new_event_loop|def	756 759 781 804 817 835
BaseDefaultEventLoopPolicy.set_event_loop|if loop is not None and not isinstance(loop, AbstractEventLoop):	   685 706 724
set_event_loop_policy|if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):	   770 791 809
# asyncio/exceptions.py
IncompleteReadError.__init__|def	36 36 36 36 36 36
IncompleteReadError.__reduce__|def	43 43 43 43 43 43
IncompleteReadError.__reduce__|return type(self), (self.partial, self.expected)	44 44 44 44 44 44
LimitOverrunError.__init__|def	53 53 53 53 53 53
LimitOverrunError.__init__|super().__init__(message)	54 54 54 54 54 54
LimitOverrunError.__reduce__|def	57 57 57 57 57 57
LimitOverrunError.__reduce__|return type(self), (self.args[0], self.consumed)	58 58 58 58 58 58
# asyncio/futures.py
_get_loop|def	272 296 297 299 299 300
_set_result_unless_cancelled|def	284 308 309 311 311 312
_chain_future|def	338 362 363 365 365 364
_chain_future|source_loop = _get_loop(source) if isfuture(source) else None	351 375 376 378 378 377
wrap_future|def	380 404 407 409 409 408
wrap_future|if isfuture(future):	382 406 409 411 411 410
wrap_future|loop = events.get_event_loop()	387 411   416 415
# asyncio/locks.py
_ContextManagerMixin.__aenter__|def	96 13 13 14 13 13
_ContextManagerMixin.__aenter__|await self.acquire()	97 14 14 15 14 14
_ContextManagerMixin.__aexit__|def	102 19 19 20 19 19
_ContextManagerMixin.__aexit__|self.release()	103 20 20 21 20 20
Lock.__init__|def	160 77 77 78 77 75
Lock.__repr__|def	171 88 82 82 81 79
Lock.locked|def	178 95 89 89 88 86
Lock.acquire|def	182 99 93 93 92 90
Lock.acquire|self._waiters = collections.deque()	194 111 105 105 104 104
Lock.acquire|self._waiters.append(fut)	196 113 107 107 106 106
Lock.acquire|await fut	203 120 114 114 113 110
Lock.acquire|self._waiters.remove(fut)	205 122 116 116 115 112
Lock.acquire|self._wake_up_first()	208 125 119 119 118 120
Lock.acquire|raise	209 126 120 120 119 121
Lock.release|def	214 131 125 125 124 127
Lock.release|self._wake_up_first()	227 144 138 138 137 140
Lock.release|raise RuntimeError('Lock is not acquired.')	229 146 140 140 139 142
Lock._wake_up_first|def	231 148 142 142 141 144
Event.__init__|def	256 173 167 167 166 167
Event.__init__|self._waiters = collections.deque()	257 174 169 168 167 168
Event.__repr__|def	267 184 172 171 170 171
Event.is_set|def	274 191 179 178 177 178
Event.set|def	278 195 183 182 181 182
Event.clear|def	290 207 195 194 193 194
Event.wait|def	296 213 201 200 199 200
Event.wait|self._waiters.append(fut)	307 224 212 211 210 211
Event.wait|await fut	309 226 214 213 212 213
Event.wait|self._waiters.remove(fut)	312 229 217 216 215 216
Condition.__init__|def	325 242 230 229 228 229
Condition.__init__|lock = Lock(loop=loop)	335 252    
Condition.__init__|raise ValueError("loop argument must agree with lock")	337 254    
Condition.__init__|self._waiters = collections.deque()	345 262 241 239 238 239
Condition.__repr__|def	347 264 243 241 240 241
Condition.wait|def	354 271 250 248 247 248
Condition.wait|if not self.locked():	365 282 261 259 258 263
Condition.wait|raise RuntimeError('cannot wait on un-acquired lock')	366 283 262 260 259 264
Condition.wait|self.release()	368 285 264 262 261 267
Condition.wait|self._waiters.append(fut)	371 288 267 265 264 270
Condition.wait|await fut	373 290 269 267 266 272
Condition.wait|self._waiters.remove(fut)	376 293 272 270 269 275
Condition.wait|await self.acquire()	383 300 279 277 276 284
Condition.wait_for|def	391 308 287 285 284 303
Condition.wait_for|result = predicate()	398,401 315,318 294,297 292,295 291,294 311,314
Condition.wait_for|await self.wait()	400 317 296 294 293 313
Condition.notify|def	404 321 300 298 297 317
Condition.notify|if not self.locked():	416 333 312 310 309 329
Condition.notify|raise RuntimeError('cannot notify on un-acquired lock')	417 334 313 311 310 330
Condition.notify_all|def	428 345 324 322 321 343
Condition.notify_all|self.notify(len(self._waiters))	434 351 330 328 327 349
Semaphore.__init__|def	452 369 348 346 345 367
Semaphore.__init__|raise ValueError("Semaphore initial value must be >= 0")	454 371 351 348 347 369
Semaphore.__repr__|def	465 383 355 352 351 373
Semaphore._wake_up_next|def	472 390 412 409 408 437
Semaphore._wake_up_next|waiter = self._waiters.popleft()	474 392    
Semaphore._wake_up_next|if not waiter.done():	475 393    
Semaphore._wake_up_next|waiter.set_result(None)	476 394    
Semaphore.locked|def	479 398 362 359 358 380
Semaphore.acquire|def	483 402 367 364 363 386
Semaphore.acquire|self._waiters.append(fut)	494 415 383 380 379 403
Semaphore.acquire|await fut	496 417 390 387 386 407
Semaphore.acquire|self._wake_up_next()	501 421 396,400 393,397 392,396 
Semaphore.acquire|raise	502 422 397 394 393 418
Semaphore.release|def	506 426 403 400 399 428
Semaphore.release|self._wake_up_next()	512 432 410 407 406 435
BoundedSemaphore.__init__|def	522 442 431 428 427 458
BoundedSemaphore.__init__|super().__init__(value, loop=loop)	529 449 433   
BoundedSemaphore.release|def	531 451 435 432 431 462
BoundedSemaphore.release|raise ValueError('BoundedSemaphore released too many times')	533 453 437 434 433 464
BoundedSemaphore.release|super().release()	534 454 438 435 434 465
Semaphore.acquire|if not self.locked():	  376 373 372 395
Semaphore.acquire|self._waiters = collections.deque()	  381 378 377 401
Semaphore.acquire|self._waiters.remove(fut)	  392 389 388 409
Semaphore._wake_up_next|if not fut.done():	  418 415 414 443
Semaphore._wake_up_next|fut.set_result(True)	  420 417 416 445
Barrier.__init__|def	   455 454 485
Barrier.__repr__|def	   466 465 496
Barrier.__aenter__|def	   473 472 503
Barrier.__aenter__|return await self.wait()	   476 475 506
Barrier.__aexit__|def	   478 477 508
Barrier.wait|def	   481 480 511
Barrier._block|def	   504 503 534
Barrier._block|await self._cond.wait_for(	   510 509 540
Barrier._block|raise exceptions.BrokenBarrierError("Barrier aborted")	   518 517 548
Barrier.reset|def	   547 546 577
Barrier.reset|self._cond.notify_all()	   560 559 590
Barrier.abort|def	   562 561 592
Barrier.abort|self._cond.notify_all()	   570 569 600
Barrier.parties|def	   572 571 602
Barrier.n_waiting|def	   577 576 607
Barrier.broken|def	   584 583 614
Condition.wait|self._notify(1)	     300
Condition.wait|raise	     301
Condition.notify|self._notify(n)	     331
Condition._notify|def	     333
Condition._notify|if not fut.done():	     339
Condition._notify|fut.set_result(False)	     341
Semaphore.acquire|if fut.done() and not fut.cancelled():	     412
# asyncio/protocols.py
BaseProtocol.connection_made|def	21 21 21 21 21 21
BaseProtocol.connection_lost|def	29 29 29 29 29 29
BaseProtocol.pause_writing|def	37 37 37 37 37 37
BaseProtocol.resume_writing|def	59 59 59 59 59 59
Protocol.data_received|def	94 94 94 94 94 94
Protocol.eof_received|def	100 100 100 100 100 100
DatagramProtocol.datagram_received|def	171 167 167 167 167 167
DatagramProtocol.error_received|def	174 170 170 170 170 170
# asyncio/queues.py
Queue.__init__|def	33 34 33 33 33 45
Queue.__init__|self._getters = collections.deque()	44 45 38 37 37 49
Queue.__init__|self._putters = collections.deque()	46 47 40 39 39 51
Queue.__init__|self._finished = locks.Event(loop=loop)	48 49    
Queue.__init__|self._finished.set()	49 50 43 42 42 54
Queue.__init__|self._init(maxsize)	50 51 44 43 43 55
Queue._init|def	54 55 48 47 47 60
Queue._init|self._queue = collections.deque()	55 56 49 48 48 61
Queue._get|def	57 58 51 50 50 63
Queue._get|return self._queue.popleft()	58 59 52 51 51 64
Queue._put|def	60 61 54 53 53 66
Queue._put|self._queue.append(item)	61 62 55 54 54 67
Queue._wakeup_next|def	65 66 59 58 58 71
Queue._wakeup_next|waiter = waiters.popleft()	68 69 62 61 61 74
Queue._wakeup_next|if not waiter.done():	69 70 63 62 62 75
Queue._wakeup_next|waiter.set_result(None)	70 71 64 63 63 76
Queue.__repr__|def	73 74 67 66 66 79
Queue.__str__|def	76 77 70 69 69 82
Queue._format|def	79 82 75 74 74 87
Queue.qsize|def	91 94 87 86 86 101
Queue.qsize|return len(self._queue)	93 96 89 88 88 103
Queue.maxsize|def	95 98 91 90 90 105
Queue.empty|def	100 103 96 95 95 110
Queue.full|def	104 107 100 99 99 114
Queue.full|return self.qsize() >= self._maxsize	113 116 109 108 108 123
Queue.put|def	115 118 111 110 110 125
Queue.put|while self.full():	121 124 117 116 116 133
Queue.put|self._putters.append(putter)	123 126 119 118 118 137
Queue.put|await putter	125 128 121 120 120 139
Queue.put|self._putters.remove(putter)	130 133 126 125 125 144
Queue.put|if not self.full() and not putter.cancelled():	135 138 131 130 130 149
Queue.put|self._wakeup_next(self._putters)	138 141 134 133 133 152
Queue.put|raise	139 142 135 134 134 153
Queue.put|return self.put_nowait(item)	140 143 136 135 135 154
Queue.put_nowait|def	142 145 138 137 137 156
Queue.put_nowait|if self.full():	147 150 143 142 142 165
Queue.put_nowait|raise QueueFull	148 151 144 143 143 166
Queue.put_nowait|self._put(item)	149 152 145 144 144 167
Queue.put_nowait|self._finished.clear()	151 154 147 146 146 169
Queue.put_nowait|self._wakeup_next(self._getters)	152 155 148 147 147 170
Queue.get|def	154 157 150 149 149 172
Queue.get|while self.empty():	159 162 155 154 154 180
Queue.get|self._getters.append(getter)	161 164 157 156 156 184
Queue.get|await getter	163 166 159 158 158 186
Queue.get|self._getters.remove(getter)	168 171 164 163 163 191
Queue.get|if not self.empty() and not getter.cancelled():	173 176 169 168 168 196
Queue.get|self._wakeup_next(self._getters)	176 179 172 171 171 199
Queue.get|raise	177 180 173 172 172 200
Queue.get|return self.get_nowait()	178 181 174 173 173 201
Queue.get_nowait|def	180 183 176 175 175 203
Queue.get_nowait|if self.empty():	185 188 181 180 180 211
Queue.get_nowait|raise QueueEmpty	186 189 182 181 181 214
Queue.get_nowait|item = self._get()	187 190 183 182 182 215
Queue.get_nowait|self._wakeup_next(self._putters)	188 191 184 183 183 216
Queue.task_done|def	191 194 187 186 186 219
Queue.task_done|raise ValueError('task_done() called too many times')	206 209 202 201 201 237
Queue.task_done|self._finished.set()	209 212 205 204 204 240
Queue.join|def	211 214 207 206 206 242
Queue.join|await self._finished.wait()	220 223 216 215 215 251
PriorityQueue._init|def	229 232 225 224 224 288
PriorityQueue._put|def	232 235 228 227 227 291
PriorityQueue._put|heappush(self._queue, item)	233 236 229 228 228 292
PriorityQueue._get|def	235 238 231 230 230 294
PriorityQueue._get|return heappop(self._queue)	236 239 232 231 231 295
LifoQueue._init|def	242 245 238 237 237 301
LifoQueue._put|def	245 248 241 240 240 304
LifoQueue._put|self._queue.append(item)	246 249 242 241 241 305
LifoQueue._get|def	248 251 244 243 243 307
LifoQueue._get|return self._queue.pop()	249 252 245 244 244 308
Queue.put|raise QueueShutDown	     135
Queue.put_nowait|raise QueueShutDown	     164
Queue.get|if self._is_shutdown and self.empty():	     181
Queue.get|raise QueueShutDown	     182
Queue.get_nowait|raise QueueShutDown	     213
# asyncio/runners.py
run|def	8 8 8 160 160 160
run|if events._get_running_loop() is not None:	32 32 32 184 188 188
run|raise RuntimeError(	33 33 33 186 190 190
run|"asyncio.run() cannot be called from a running event loop")	34 34 34 187 191 191
run|if not coroutines.iscoroutine(main):	36 36 36   
run|raise ValueError("a coroutine was expected, got {!r}".format(main))	37 37 37   
run|loop = events.new_event_loop()	39 39 39   
run|events.set_event_loop(loop)	41 41 41   
run|loop.set_debug(debug)	43 43 43   
run|return loop.run_until_complete(main)	44 44 44   
run|_cancel_all_tasks(loop)	47 47 47   
run|loop.run_until_complete(loop.shutdown_asyncgens())	48 48 48   
run|events.set_event_loop(None)	50 51 51   
run|loop.close()	51 52 52   
_cancel_all_tasks|def	54 55 55 193 197 197
_cancel_all_tasks|to_cancel = tasks.all_tasks(loop)	55 56 56 194 198 198
_cancel_all_tasks|task.cancel()	60 61 61 199 203 203
_cancel_all_tasks|loop.call_exception_handler({	69 70 69 207 211 211
_cancel_all_tasks|'message': 'unhandled exception during asyncio.run() shutdown',	70 71 70 208 212 212
_cancel_all_tasks|'exception': task.exception(),	71 72 71 209 213 213
run|loop.run_until_complete(loop.shutdown_default_executor())	 49 49   
_cancel_all_tasks|loop.run_until_complete(tasks.gather(*to_cancel, return_exceptions=True))	  63 201 205 205
Runner.__init__|def	   49 48 48
Runner.__enter__|def	   58 57 57
Runner.__enter__|self._lazy_init()	   59 58 58
Runner.__exit__|def	   62 61 61
Runner.__exit__|self.close()	   63 62 62
Runner.close|def	   65 64 64
Runner.close|_cancel_all_tasks(loop)	   71 70 70
Runner.close|loop.run_until_complete(loop.shutdown_asyncgens())	   72 71 71
Runner.close|loop.run_until_complete(loop.shutdown_default_executor())	   73  
Runner.close|events.set_event_loop(None)	   76 76 76
Runner.close|loop.close()	   77 77 77
Runner.get_loop|def	   81 81 81
Runner.get_loop|self._lazy_init()	   83 83 83
Runner.run|def	   86 86 86
Runner.run|if not coroutines.iscoroutine(coro):	   88 88 88
Runner.run|if events._get_running_loop() is not None:	   91 91 91
Runner.run|raise RuntimeError(	   93 93 93
Runner.run|"Runner.run() cannot be called from a running event loop")	   94 94 94
Runner.run|self._lazy_init()	   96 96 96
Runner.run|task = self._loop.create_task(coro, context=context)	   100 100 100
Runner.run|return self._loop.run_until_complete(task)	   118 118 118
Runner.run|raise KeyboardInterrupt()	   123 123 123
Runner._lazy_init|def	   131 131 131
Runner._lazy_init|raise RuntimeError("Runner is closed")	   133 133 133
Runner._lazy_init|self._loop = events.new_event_loop()	   137 137 137
Runner._lazy_init|events.set_event_loop(self._loop)	   141 141 141
Runner._lazy_init|self._loop = self._loop_factory()	   144 144 144
Runner._lazy_init|self._loop.set_debug(self._debug)	   146 146 146
Runner._lazy_init|self._context = contextvars.copy_context()	   147 147 147
run|return runner.run(main)	   190 194 194
run|with Runner(debug=debug, loop_factory=loop_factory) as runner:	    193 193
# asyncio/streams.py
open_connection|def	25 25 26 26 26 26
open_connection|reader = StreamReader(limit=limit, loop=loop)	50 50 46 46 46 46
open_connection|protocol = StreamReaderProtocol(reader, loop=loop)	51 51 47 47 47 47
start_server|def	58 58 54 54 54 54
start_server|return await loop.create_server(factory, host, port, **kwds)	94 94 85 84 84 84
start_server.factory|def	88 88 79 78 78 78
StreamReaderProtocol.__init__|def	214 214 192 191 191 191
StreamReaderProtocol.__init__|self._closed = self._loop.create_future()	231 231 210 209 209 208
StreamReaderProtocol.connection_made|def	239 239 218 224 224 221
StreamReaderProtocol.connection_lost|def	266 266 245 263 263 260
StreamReaderProtocol.connection_lost|if not self._closed.done():	273 273 252 270 270 267
StreamReaderProtocol.connection_lost|self._closed.set_result(None)	275 275 254 272 272 269
StreamReaderProtocol.connection_lost|self._closed.set_exception(exc)	277 277 256 274 274 271
StreamReaderProtocol.data_received|def	283 283 263 281 281 278
StreamReaderProtocol.eof_received|def	288 288 268 286 286 283
StreamWriter.__init__|def	320 320 304 322 322 319
StreamWriter.transport|def	336 336 320 338 338 335
StreamWriter.write|def	340 340 324 342 342 339
StreamWriter.write|self._transport.write(data)	341 341 325 343 343 340
StreamWriter.writelines|def	343 343 327 345 345 342
StreamWriter.writelines|self._transport.writelines(data)	344 344 328 346 346 343
StreamWriter.write_eof|def	346 346 330 348 348 345
StreamWriter.write_eof|return self._transport.write_eof()	347 347 331 349 349 346
StreamWriter.can_write_eof|def	349 349 333 351 351 348
StreamWriter.can_write_eof|return self._transport.can_write_eof()	350 350 334 352 352 349
StreamWriter.close|def	352 352 336 354 354 351
StreamWriter.close|return self._transport.close()	353 353 337 355 355 352
StreamWriter.is_closing|def	355 355 339 357 357 354
StreamWriter.is_closing|return self._transport.is_closing()	356 356 340 358 358 355
StreamWriter.wait_closed|def	358 358 342 360 360 357
StreamWriter.get_extra_info|def	361 361 345 363 363 360
StreamWriter.get_extra_info|return self._transport.get_extra_info(name, default)	362 362 346 364 364 361
StreamWriter.drain|def	364 364 348 366 366 363
StreamWriter.drain|exc = self._reader.exception()	373 373 357 375 375 372
StreamWriter.drain|raise exc	375 375 359 377 377 374
StreamWriter.drain|if self._transport.is_closing():	376 376 360 378 378 375
StreamWriter.drain|await self._protocol._drain_helper()	387 387 371 389 389 386
StreamReader.__init__|def	394 394 378 417 419 416
StreamReader.__init__|raise ValueError('Limit cannot be <= 0')	399 399 383 422 424 421
StreamReader.__init__|self._buffer = bytearray()	406 406 390 429 431 428
StreamReader.exception|def	434 434 418 457 459 456
StreamReader.set_exception|def	437 437 421 460 462 459
StreamReader.set_exception|waiter.set_exception(exc)	444 444 428 467 469 466
StreamReader._wakeup_waiter|def	446 446 430 469 471 468
StreamReader._wakeup_waiter|waiter.set_result(None)	452 452 436 475 477 474
StreamReader.set_transport|def	454 454 438 477 479 476
StreamReader._maybe_resume_transport|def	458 458 442 481 483 480
StreamReader._maybe_resume_transport|if self._paused and len(self._buffer) <= self._limit:	459 459 443 482 484 481
StreamReader._maybe_resume_transport|self._transport.resume_reading()	461 461 445 484 486 483
StreamReader.feed_eof|def	463 463 447 486 488 485
StreamReader.feed_eof|self._wakeup_waiter()	465 465 449 488 490 487
StreamReader.at_eof|def	467 467 451 490 492 489
StreamReader.feed_data|def	471 471 455 494 496 493
StreamReader.feed_data|self._buffer.extend(data)	477 477 461 500 502 499
StreamReader.feed_data|self._wakeup_waiter()	478 478 462 501 503 500
StreamReader.feed_data|self._transport.pause_reading()	484 484 468 507 509 506
StreamReader._wait_for_data|def	493 493 477 516 518 515
StreamReader._wait_for_data|raise RuntimeError(	503 503 487 526 528 525
StreamReader._wait_for_data|f'{func_name}() called while another coroutine is '	504 504 488 527 529 526
StreamReader._wait_for_data|self._transport.resume_reading()	513 513 497 536 538 535
StreamReader._wait_for_data|await self._waiter	517 517 501 540 542 539
StreamReader.readline|def	521 521 505 544 546 543
StreamReader.readline|self._buffer.clear()	547 547 531 570 572 569
StreamReader.readline|self._maybe_resume_transport()	548 548 532 571 573 570
StreamReader.readline|raise ValueError(e.args[0])	549 549 533 572 574 571
StreamReader.readuntil|def	552 552 536 575 577 574
StreamReader.readuntil|raise ValueError('Separator should be at least one-byte string')	574 574 558 597 599 610
StreamReader.readuntil|raise self._exception	577 577 561 600 602 613
StreamReader.readuntil|raise exceptions.LimitOverrunError(	618,635 618,635 602,619 641,658 643,660 663,680
StreamReader.readuntil|chunk = bytes(self._buffer)	627 627 611 650 652 672
StreamReader.readuntil|self._buffer.clear()	628 628 612 651 653 673
StreamReader.readuntil|raise exceptions.IncompleteReadError(chunk, None)	629 629 613 652 654 674
StreamReader.readuntil|await self._wait_for_data('readuntil')	632 632 616 655 657 677
StreamReader.read|def	643 643 627 666 668 688
StreamReader.read|raise self._exception	665 665 650 689 691 711
StreamReader.read|block = await self.read(self._limit)	677 677 662 701 703 723
StreamReader.read|blocks.append(block)	680 680 665 704 706 726
StreamReader.read|return b''.join(blocks)	681 681 666 705 707 727
StreamReader.read|await self._wait_for_data('read')	684 684 669 708 710 730
StreamReader.readexactly|def	693 693 678 717 719 739
StreamReader.readexactly|raise ValueError('readexactly size can not be less than zero')	709 709 694 733 735 755
StreamReader.readexactly|raise self._exception	712 712 697 736 738 758
StreamReader.readexactly|while len(self._buffer) < n:	717 717 702 741 743 763
StreamReader.readexactly|await self._wait_for_data('readexactly')	723 723 708 747 749 769
StreamReader.__aiter__|def	734 734 719 758 760 780
StreamReader.__anext__|def	737 737 722 761 763 783
StreamReader.__anext__|raise StopAsyncIteration	740 740 725 764 766 786
open_connection|loop = events.get_running_loop()	  45 45 45 45
start_server|loop = events.get_running_loop()	  77 76 76 76
# asyncio/tasks.py
all_tasks|def	41 42 42 42 43 44
create_task|def	376 355 331 376 412 402
create_task|loop = events.get_running_loop()	381 360 336 381 417 407
wait|def	394 373 349 399 435 424
wait|if futures.isfuture(fs) or coroutines.iscoroutine(fs):	410 389 365 415 451 438
wait|raise TypeError(f"expect a list of futures, not {type(fs).__name__}")	411 390 366 416 452 439
wait|if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):	414 393 369 419 455 442
wait|raise ValueError(f'Invalid return_when value: {return_when}')	415 394 370 420 456 443
_release_waiter|def	429 416 387 431 467 454
_release_waiter|if not waiter.done():	430 417 388 432 468 455
_release_waiter|waiter.set_result(None)	431 418 389 433 469 456
wait_for|def	434 421 392 436 472 459
wait_for|return await fut	455 442 408 452 520 507
wait_for|fut = ensure_future(fut, loop=loop)	458,475 445,460 411,426 455,470  
wait_for|if fut.done():	460,483,493 447,468,478 413,434,444 457,478,488 510 497
wait_for|return fut.result()	461,484,494 448,452,469,479,490 414,418,435,445,456 458,462,479,489,500 511,515 498,502
wait_for|raise exceptions.TimeoutError() from exc	467 454,492 420,458 464,502  
wait_for|raise exceptions.TimeoutError()	469,501     
wait_for|timeout_handle = loop.call_later(timeout, _release_waiter, waiter)	472 457 423 467  
wait_for|cb = functools.partial(_release_waiter, waiter)	473 458 424 468  
wait_for|fut.add_done_callback(cb)	476 461 427 471  
wait_for|await waiter	481 466 432 476  
wait_for|fut.remove_done_callback(cb)	486,496 471,481 437,447 481,491  
wait_for|raise	491 476 442 486  
wait_for|timeout_handle.cancel()	503 494 460 504  
_cancel_and_wait|def	550 541 507 551 566 553
_cancel_and_wait|cb = functools.partial(_release_waiter, waiter)	554 545 511 555 571 558
_cancel_and_wait|fut.add_done_callback(cb)	555 546 512 556 572 559
_cancel_and_wait|fut.cancel()	558 549 515 559 575 562
_cancel_and_wait|await waiter	561 552 518 562 578 565
_cancel_and_wait|fut.remove_done_callback(cb)	563 554 520 564 580 567
as_completed|def	567 558 524 568 584 637
__sleep0|def	629 621 581 625 641 691
__sleep0|yield	638 630 590 634 650 700
sleep|def	641 633 593 637 653 703
sleep|await __sleep0()	644 641 596 640 656 706
sleep|loop = events.get_running_loop()	648 645 599 643 659 712
sleep|return await future	659 652 605 649 665 718
sleep|h.cancel()	661 654 607 651 667 720
ensure_future|def	664 657 610 654 670 723
ensure_future|loop = events.get_event_loop()	671 664   693 746
ensure_future|if loop is not None and loop is not futures._get_loop(coro_or_future):	677 670   676 729
ensure_future|raise ValueError('The future belongs to a different loop than '	678 671   677 730
_wrap_awaitable|def	688 681 643 687  
_wrap_awaitable|return (yield from awaitable.__await__())	695 688 650 694  
_GatheringFuture.__init__|def	708 701 663 707 710 763
_GatheringFuture.__init__|super().__init__(loop=loop)	709 702 665 709 712 765
_GatheringFuture.cancel|def	713 706 669 713 716 769
_GatheringFuture.cancel|if self.done():	714 707 670 714 717 770
gather|def	728 721 684 728 731 784
gather|outer.set_result([])	766  717 761 764 817
gather|outer = _GatheringFuture(children, loop=loop)	844  803 847 854 907
shield|def	848 853 807 851 865 918
shield|inner = ensure_future(arg, loop=loop)	878 883    
shield|if inner.done():	879 884 841 885 899 952
run_coroutine_threadsafe|def	911 916 873 917 931 984
run_coroutine_threadsafe|if not coroutines.iscoroutine(coro):	916 921 878 922 936 989
run_coroutine_threadsafe|raise TypeError('A coroutine object is required')	917 922 879 923 937 990
run_coroutine_threadsafe|future = concurrent.futures.Future()	918 923 880 924 938 991
run_coroutine_threadsafe|loop.call_soon_threadsafe(callback)	930 935 892 936 950 1003
run_coroutine_threadsafe.callback|def	920 925 882 926 940 993
run_coroutine_threadsafe.callback|futures._chain_future(ensure_future(coro, loop=loop), future)	922 927 884 928 942 995
run_coroutine_threadsafe.callback|except (SystemExit, KeyboardInterrupt):	923 928 885 929 943 996
run_coroutine_threadsafe.callback|raise	924,928 929,933 886,890 930,934 944,948 997,1001
run_coroutine_threadsafe.callback|if future.set_running_or_notify_cancel():	926 931 888 932 946 999
run_coroutine_threadsafe.callback|future.set_exception(exc)	927 932 889 933 947 1000
wait|fs = set(fs)	 403 374 422 458 445
wait|if any(coroutines.iscoroutine(f) for f in fs):	 405 376 424 460 447
wait|fs = {ensure_future(f, loop=loop) for f in fs}	 411 382   
wait|raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")	   425 461 448
wait_for|fut = ensure_future(fut)	    508 495
wait_for|await _cancel_and_wait(fut)	    513 500
wait_for|raise TimeoutError from exc	    517 504
wait_for|async with timeouts.timeout(timeout):	    519 506
_cancel_and_wait|loop = events.get_running_loop()	    569 556
ensure_future|if futures.isfuture(coro_or_future):	    675 728
ensure_future|if not coroutines.iscoroutine(coro_or_future):	    681 734
ensure_future|coro_or_future = _wrap_awaitable(coro_or_future)	    686 739
ensure_future|raise TypeError('An asyncio.Future, a coroutine or an awaitable '	    689 742
ensure_future|return loop.create_task(coro_or_future)	    695 748
create_eager_task_factory|def	    954 1007
create_eager_task_factory.factory|def	    973 1026
_AsCompletedIterator.__init__|def	     577
_AsCompletedIterator.__init__|loop = events.get_event_loop()	     581
_AsCompletedIterator.__init__|todo = {ensure_future(aw, loop=loop) for aw in set(aws)}	     582
_AsCompletedIterator.__init__|f.add_done_callback(self._handle_completion)	     584
_AsCompletedIterator.__init__|self._todo_left = len(todo)	     590
_AsCompletedIterator.__aiter__|def	     592
_AsCompletedIterator.__iter__|def	     595
_AsCompletedIterator.__anext__|def	     598
_AsCompletedIterator.__anext__|raise StopAsyncIteration	     600
_AsCompletedIterator.__anext__|return await self._wait_for_one()	     603
_AsCompletedIterator.__next__|def	     605
_AsCompletedIterator.__next__|raise StopIteration	     607
_AsCompletedIterator._handle_timeout|def	     612
_AsCompletedIterator._handle_timeout|f.remove_done_callback(self._handle_completion)	     614
_AsCompletedIterator._handle_completion|def	     618
_AsCompletedIterator._handle_completion|self._todo.remove(f)	     621
_AsCompletedIterator._handle_completion|self._done.put_nowait(f)	     622
_AsCompletedIterator._handle_completion|self._timeout_handle.cancel()	     624
_AsCompletedIterator._wait_for_one|def	     626
_AsCompletedIterator._wait_for_one|f = await self._done.get()	     630
_AsCompletedIterator._wait_for_one|raise exceptions.TimeoutError	     633
_AsCompletedIterator._wait_for_one|return f.result() if resolve else f	     634
as_completed|if inspect.isawaitable(fs):	     683
as_completed|return _AsCompletedIterator(fs, timeout)	     688
sleep|raise ValueError("Invalid delay: NaN (not a number)")	     710
# asyncio/transports.py
BaseTransport.__init__|def	14 14 14 14 14 14
BaseTransport.get_extra_info|def	19 19 19 19 19 19
BaseTransport.get_extra_info|return self._extra.get(name, default)	21 21 21 21 21 21
# asyncio/threads.py
to_thread|def	 12 12 12 12 12
to_thread|loop = events.get_running_loop()	 22 22 22 22 22
to_thread|ctx = contextvars.copy_context()	 23 23 23 23 23
to_thread|func_call = functools.partial(ctx.run, func, *args, **kwargs)	 24 24 24 24 24
to_thread|return await loop.run_in_executor(None, func_call)	 25 25 25 25 25
# asyncio/mixins.py
_LoopBoundMixin._get_loop|def	  22 12 12 12
_LoopBoundMixin._get_loop|loop = events._get_running_loop()	  23 13 13 13
_LoopBoundMixin._get_loop|raise RuntimeError(f'{self!r} is bound to a different event loop')	  30 20 20 20
# asyncio/taskgroups.py
TaskGroup.__init__|def	   28 28 28
TaskGroup.__repr__|def	   40 40 40
TaskGroup.__aenter__|def	   54 54 54
TaskGroup.__aenter__|raise RuntimeError(	   56,62 56,62 56,62
TaskGroup.__aenter__|self._loop = events.get_running_loop()	   59 59 59
TaskGroup.__aexit__|def	   68 68 68
TaskGroup.__aexit__|self._abort()	   99,122 99,122 95,118
TaskGroup.__aexit__|await self._on_completed_fut	   110 110 106
TaskGroup.__aexit__|raise self._base_error	   129 129 125
TaskGroup.__aexit__|raise propagate_cancellation_error	   134 134 137
TaskGroup.__aexit__|self._errors.append(exc)	   137 137 140
TaskGroup.__aexit__|me = BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors)	   144 144 153
TaskGroup.__aexit__|raise me from None	   145 145 154
TaskGroup.create_task|def	   149 149 158
TaskGroup.create_task|task.add_done_callback(self._on_task_done)	   165 172 184
TaskGroup._is_base_error|def	   173 179 191
TaskGroup._is_base_error|return isinstance(exc, (SystemExit, KeyboardInterrupt))	   175 181 193
TaskGroup._abort|def	   177 183 195
TaskGroup._on_task_done|def	   184 190 202
TaskGroup._on_task_done|self._on_completed_fut.set_result(True)	   189 195 207
TaskGroup._on_task_done|if task.cancelled():	   191 197 209
TaskGroup._on_task_done|exc = task.exception()	   194 200 212
TaskGroup._on_task_done|self._errors.append(exc)	   198 204 216
TaskGroup._on_task_done|if self._is_base_error(exc) and self._base_error is None:	   199 205 217
TaskGroup._on_task_done|if self._parent_task.done():	   202 208 220
TaskGroup._on_task_done|self._loop.call_exception_handler({	   205 211 223
TaskGroup._on_task_done|self._abort()	   232 238 250
TaskGroup._on_task_done|self._parent_task.cancel()	   234 240 252
TaskGroup.create_task|self._on_task_done(task)	    169 181
TaskGroup.__aexit__|self._parent_task.uncancel()	     147
TaskGroup.__aexit__|self._parent_task.cancel()	     148
TaskGroup.create_task|coro.close()	     164,167,170
# asyncio/timeouts.py
Timeout.__init__|def	   33 33 33
Timeout.when|def	   46 46 46
Timeout.reschedule|def	   50 50 50
Timeout.reschedule|raise RuntimeError("Timeout has not been entered")	   54 54 54
Timeout.reschedule|self._timeout_handler.cancel()	   62 62 62
Timeout.reschedule|loop = events.get_running_loop()	   67 67 67
Timeout.reschedule|if when <= loop.time():	   68 68 68
Timeout.reschedule|self._timeout_handler = loop.call_soon(self._on_timeout)	   69 69 69
Timeout.reschedule|self._timeout_handler = loop.call_at(when, self._on_timeout)	   71 71 71
Timeout.expired|def	   73 73 73
Timeout.expired|return self._state in (_State.EXPIRING, _State.EXPIRED)	   75 75 75
Timeout.__repr__|def	   77 77 77
Timeout.__aenter__|def	   85 85 85
Timeout.__aenter__|raise RuntimeError("Timeout has already been entered")	   87 87 87
Timeout.__aenter__|raise RuntimeError("Timeout should be used inside a task")	   90 90 90
Timeout.__aenter__|self.reschedule(self._when)	   94 94 94
Timeout.__aexit__|def	   97 97 97
Timeout.__aexit__|self._timeout_handler.cancel()	   106 106 106
Timeout.__aexit__|raise TimeoutError from exc_val	   115 115 116
Timeout._on_timeout|def	   121 121 127
Timeout._on_timeout|self._task.cancel()	   123 123 129
timeout|def	   129 129 145
timeout|loop = events.get_running_loop()	   145 145 161
timeout|return Timeout(loop.time() + delay if delay is not None else None)	   146 146 162
timeout_at|def	   149 149 165
timeout_at|return Timeout(when)	   168 168 184
Timeout.__aexit__|if isinstance(exc_val, ExceptionGroup):	     119
`;
