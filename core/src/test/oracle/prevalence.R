# Makes the reference figures for PrevalenceOracleTest, with base R alone:
#   Rscript core/src/test/oracle/prevalence.R > core/src/test/resources/io/github/samenplan/monitoring/prevalence.csv
# A sample is written as strata "weight:lonely:other", joined by "|". The Wilson interval is that of prop.test, which
# takes the effective sample size of Kish in place of the number of people.

set.seed(20180320)

strata <- function(weights, lonely, other)
  paste(weights, format(lonely, scientific = FALSE, trim = TRUE),
        format(other, scientific = FALSE, trim = TRUE), sep = ":", collapse = "|")

row <- function(weights, lonely, other, level) {
  w <- c(rep(as.numeric(weights), lonely), rep(as.numeric(weights), other))
  y <- c(rep(1, sum(lonely)), rep(0, sum(other)))
  share <- weighted.mean(y, w)
  size <- sum(w)^2 / sum(w^2)
  limits <- suppressWarnings(prop.test(share * size, size, conf.level = level / 100, correct = FALSE))$conf.int
  cat(strata(weights, lonely, other), level, length(y),
      sprintf("%.17g", c(share, size, length(y) / size, sqrt(share * (1 - share) / size), limits[1], limits[2])),
      sep = ",")
  cat("\n")
}

cat("sample,level,people,share,effectiveSize,designEffect,standardError,lower,upper\n")
# No weights: the plain Wilson interval, at its edges and inside
row("1", 0, 1, 95); row("1", 1, 0, 95); row("1", 0, 50, 95); row("1", 50, 0, 95)
row("1", 1, 99, 95); row("1", 15, 25, 95); row("1", 507, 493, 95); row("1", 507, 493, 99); row("1", 46600, 53400, 90)
# Weights that differ little, much, and by a factor of a million
row(c("1", "1.5"), c(10, 10), c(10, 10), 95)
row(c("0.5", "2"), c(12, 30), c(40, 8), 95)
row(c("0.001", "1000"), c(400, 3), c(600, 4), 95)
for (i in 1:40) {
  k <- sample(1:6, 1)
  weights <- formatC(round(rlnorm(k, 0, 0.8) + 0.001, 3), format = "f", digits = 3)
  row(weights, rpois(k, 20), rpois(k, 30) + 1, sample(c(80, 90, 95, 99), 1))
}
