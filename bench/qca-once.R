# One table minimized by the package QCA of R (Dusa), the outcome in its last column:
#
#   Rscript bench/qca-once.R FILE.csv first     the first model with the fewest terms
#   Rscript bench/qca-once.R FILE.csv all       all of them
#   Rscript bench/qca-once.R                    whether R can do it at all
#
# Prints one line, its parts apart by tabs: "done", implicants, models, milliseconds of the minimization; or "failed" and
# what R says; or, without a file, "here" or "absent" with the versions. The time leaves out R's own start.

parts <- function(...) cat(paste(c(...), collapse = "\t"), "\n", sep = "")
version <- paste(R.version$major, R.version$minor, sep = ".")
if (!requireNamespace("QCA", quietly = TRUE)) {
  parts("absent", version)
  quit(save = "no")
}
args <- commandArgs(trailingOnly = TRUE)
if (length(args) == 0) {
  parts("here", version, as.character(utils::packageVersion("QCA")))
  quit(save = "no")
}

data <- utils::read.csv(args[1], row.names = 1)
outcome <- names(data)[ncol(data)]
tryCatch({
  start <- proc.time()[["elapsed"]]
  table <- QCA::truthTable(data, outcome = outcome)
  found <- QCA::minimize(table, include = "?", first.min = identical(args[2], "first"))
  milliseconds <- 1000 * (proc.time()[["elapsed"]] - start)
  parts("done", nrow(found$PIchart), length(found$solution), round(milliseconds))
}, error = function(fault) {
  parts("failed", gsub("[[:space:]]+", " ", conditionMessage(fault)))
})
