# SYNTAX TEST "source.python" "annotations in comments"

t.join(1)  # @always t.is_alive()
#            ^ punctuation.definition.annotation.interleave
#             ^^^^^^ keyword.control.quantifier.interleave
#                    ^ variable.other.interleave
#                      ^^^^^^^^ entity.name.function.interleave

x = 1  # @sometimes counter < 200_000 and not "a" in seen
#         ^^^^^^^^^ keyword.control.quantifier.interleave
#                           ^ keyword.operator.interleave
#                             ^^^^^^^ constant.numeric.interleave
#                                     ^^^ keyword.operator.logical.interleave
#                                         ^^^ keyword.operator.logical.interleave
#                                             ^^^ string.quoted.double.interleave
#                                                 ^^ keyword.operator.logical.interleave

x = 1  # @never x is None
#         ^^^^^ keyword.control.quantifier.interleave
#                    ^^^^ constant.language.interleave

    # @always finishes
#      ^^^^^^ keyword.control.quantifier.interleave
#             ^^^^^^^^ support.function.claim.interleave

    # @sometimes deadlocks
#                ^^^^^^^^^ support.function.claim.interleave

    # @always takes 2s..2.2s
#             ^^^^^ support.function.claim.interleave
#                   ^ constant.numeric.duration.interleave
#                    ^ keyword.other.unit.interleave
#                     ^^ keyword.operator.range.interleave
#                       ^^^ constant.numeric.duration.interleave
#                          ^ keyword.other.unit.interleave

    # @always takes >= 500ms
#                   ^^ keyword.operator.range.interleave
#                      ^^^ constant.numeric.duration.interleave
#                         ^^ keyword.other.unit.interleave

    # @always takes ~2
#                   ^ keyword.operator.range.interleave
#                    ^ invalid.illegal.duration.interleave

    # @never raises queue.Empty
#            ^^^^^^ support.function.claim.interleave
#                   ^^^^^^^^^^^ entity.name.type.exception.interleave

    # @always exits -9
#             ^^^^^ support.function.claim.interleave
#                   ^^ constant.numeric.interleave

    # @always prints "main done" before "child done"
#             ^^^^^^ support.function.claim.interleave
#                    ^^^^^^^^^^^ string.quoted.double.interleave
#                                ^^^^^^ keyword.control.before.interleave
#                                       ^^^^^^^^^^^^ string.quoted.double.interleave

    # @always kills 'Thread-1'
#             ^^^^^ support.function.claim.interleave
#                   ^^^^^^^^^^ string.quoted.single.interleave

    # @outcomes {1, 2}
#     ^ punctuation.definition.annotation.interleave
#      ^^^^^^^^ keyword.other.outcomes.interleave
#                ^ constant.numeric.interleave

    # @output
#     ^ punctuation.definition.annotation.interleave
#      ^^^^^^ keyword.other.output.interleave

page = get(url)  # @io 300ms returns "<html>"
#                  ^ punctuation.definition.annotation.interleave
#                   ^^ keyword.other.cost.interleave
#                      ^^^ constant.numeric.duration.interleave
#                         ^^ keyword.other.unit.interleave
#                            ^^^^^^^ keyword.control.returns.interleave
#                                    ^^^^^^^^ string.quoted.double.interleave

y = crunch(b)  # @cpu 1_000us
#                 ^^^ keyword.other.cost.interleave
#                     ^^^^^ constant.numeric.duration.interleave
#                          ^^ keyword.other.unit.interleave

y = crunch(b)  # @cpu 200
#                     ^^^ invalid.illegal.duration.interleave

    # @run python=3.13t switch-interval=5ms cpu=4
#      ^^^ keyword.other.run.interleave
#          ^^^^^^ entity.other.attribute-name.interleave
#                ^ keyword.operator.assignment.interleave
#                 ^^^^^ string.unquoted.interleave
#                       ^^^^^^^^^^^^^^^ entity.other.attribute-name.interleave
#                                       ^ constant.numeric.duration.interleave
#                                        ^^ keyword.other.unit.interleave
#                                           ^^^ invalid.illegal.option.interleave

x = 1  # @Always x
#       ^^^^^^^^ invalid.illegal.annotation.interleave

x = 1  # @alway x
#       ^^^^^^^ invalid.illegal.annotation.interleave

x = 1  #   @never x
#       ^^^^^^^^^ invalid.illegal.annotation.interleave

x = 1  #@title x
#       ^^^^^^ - punctuation.definition.annotation.interleave invalid.illegal.annotation.interleave

x = 1  # @author x
#        ^^^^^^^ - punctuation.definition.annotation.interleave invalid.illegal.annotation.interleave

x = 1  # say # @always x
#              ^^^^^^^ - punctuation.definition.annotation.interleave invalid.illegal.annotation.interleave

x = "# @always y"
#      ^^^^^^^ - punctuation.definition.annotation.interleave keyword.control.quantifier.interleave

x = 1  # @always f(x
#                ^ entity.name.function.interleave

  import y  # half a claim above spoils nothing here
# ^^^^^^ keyword.control.import.python
