# Makes src/test/resources/oracle/statistics.csv, what the arithmetic of the verdicts is held to: by R, with functions
# of R itself wherever it has them. Run in core:
#   Rscript src/test/oracle/statistics.R > src/test/resources/oracle/statistics.csv
# R 4.2.2, package stats only. One row: what is asked, its arguments (numbers, lists with | between), what R says.

show <- function(x) paste(formatC(x, digits = 15, format = "g", width = 1), collapse = "|")
row <- function(what, arguments, expected) {
  cat(what, paste(vapply(arguments, show, ""), collapse = " "), show(expected), sep = ",")
  cat("\n")
}
cat("what,arguments,expected\n")

for (z in c(-8, -3, -2, -1.959963984540054, -0.5, 0, 0.1, 1, 2, 2.5, 6)) {
  row("below", list(z), pnorm(z))
  row("above", list(z), pnorm(z, lower.tail = FALSE))
  row("beyond", list(z), 2 * pnorm(-abs(z)))
}
for (p in c(1e-9, 0.001, 0.025, 0.5, 0.8, 0.9, 0.975)) row("quantile", list(p), qnorm(p))
for (level in c(0.001, 0.01, 0.05, 0.1, 0.2, 0.5)) row("critical", list(level), qnorm(1 - level / 2))

# Two samples: counted and asked in the first, then in the second
pairs <- list(c(380, 1000, 430, 1000), c(39, 100, 52, 120), c(5, 400, 11, 380), c(1500, 3100, 1495, 3050),
              c(700, 1000, 640, 1000), c(1, 50, 9, 60), c(253, 499, 253, 499))
for (s in pairs) {
  x <- s[c(1, 3)]; n <- s[c(2, 4)]; round <- c(0, 1)
  # The difference with its error from a model with the identity link, rather than from the formula under test
  fit <- glm(cbind(x, n - x) ~ round, family = binomial(link = "identity"), start = c(x[1] / n[1], x[2] / n[2] - x[1] / n[1]),
             control = glm.control(epsilon = 1e-14, maxit = 100))
  row("difference", as.list(s), summary(fit)$coefficients[2, 1:2])
  test <- suppressWarnings(prop.test(x, n, correct = FALSE))
  row("pooled", as.list(s), sign(x[2] / n[2] - x[1] / n[1]) * sqrt(unname(test$statistic)))
}

# Trends: times, counted, asked
trends <- list(list(c(2012, 2016, 2020), c(390, 430, 466), c(1000, 1000, 1000)),
               list(c(2012, 2016, 2020, 2022), c(195, 260, 380, 250), c(500, 610, 800, 520)),
               list(c(2016, 2020, 2022, 2024), c(48, 40, 39, 30), c(100, 95, 101, 90)),
               list(c(0, 1), c(20, 30), c(80, 90)))
for (t in trends) {
  test <- suppressWarnings(prop.trend.test(t[[2]], t[[3]], t[[1]]))
  p <- t[[2]] / t[[3]]
  slope <- coef(lm(p ~ t[[1]], weights = t[[3]]))[2]
  row("armitage", t, c(slope, sign(slope) * sqrt(unname(test$statistic))))
}

# Lines by weighted least squares with known errors: times, values, errors; then with a bend
lines <- list(list(c(2012, 2016, 2020), c(39, 43, 46.6), c(0.9, 0.8, 0.7)),
              list(c(2012, 2016, 2020, 2022), c(38.1, 41.7, 47.2, 45.0), c(1.2, 1.1, 0.9, 1.3)),
              list(c(2008, 2012, 2016, 2020, 2022, 2024), c(30, 34, 37.5, 43, 42, 40.1), c(2, 1.5, 1.1, 0.9, 1.3, 0.8)))
for (l in lines) {
  y <- l[[2]]; time <- l[[1]]; w <- 1 / l[[3]]^2
  fit <- summary(lm(y ~ time, weights = w))
  row("line", l, c(fit$coefficients[2, 1], sqrt(fit$cov.unscaled[2, 2])))
}
for (l in list(c(lines[[1]], 2016), c(lines[[2]], 2016), c(lines[[2]], 2020), c(lines[[3]], 2020), c(lines[[3]], 2016))) {
  y <- l[[2]]; time <- l[[1]] - 2000; w <- 1 / l[[3]]^2; after <- pmax(0, l[[1]] - l[[4]])
  fit <- lm(y ~ time + after, weights = w)
  v <- summary(fit)$cov.unscaled
  # The slope since the bend from a second fit, in which it is a coefficient of its own
  before <- pmin(0, l[[1]] - l[[4]])
  other <- lm(y ~ before + after, weights = w)
  row("bend", l, c(coef(fit)[2], sqrt(v[2, 2]), coef(fit)[3], sqrt(v[3, 3]),
                   coef(other)[3], sqrt(summary(other)$cov.unscaled[3, 3])))
}

for (p in list(c(0.01, 0.02, 0.03), c(0.04, 0.01, 0.03, 0.005), c(0.5), c(0.9, 0.8, 0.7), c(0.02, 0.02, 0.5, 0)))
  row("holm", list(p), p.adjust(p, "holm"))

# What can be noticed: share, sizes of both rounds, what T must pass, power. Upwards and downwards, by a root
for (s in list(c(0.4, 1000, 1000, 2, 0.8), c(0.507, 600, 450, 2, 0.8), c(0.1, 300, 300, 1.959963984540054, 0.9),
               c(0.68, 120, 200, 2, 0.8))) {
  gap <- function(d) abs(d) - (s[4] + qnorm(s[5])) * sqrt(s[1] * (1 - s[1]) / s[2] + (s[1] + d) * (1 - s[1] - d) / s[3])
  up <- uniroot(gap, c(1e-9, 1 - s[1]), tol = 1e-14)$root
  down <- uniroot(gap, c(-s[1], -1e-9), tol = 1e-14)$root
  row("detectable", as.list(s), c(up, down))
}
# How many in each round: shares, what T must pass, power
for (s in list(c(0.4, 0.45, 2, 0.8), c(0.507, 0.45, 2, 0.8), c(0.1, 0.05, 1.959963984540054, 0.9))) {
  short <- function(n) pnorm(abs(s[1] - s[2]) / sqrt((s[1] * (1 - s[1]) + s[2] * (1 - s[2])) / n) - s[3]) - s[4]
  row("size", as.list(s), uniroot(short, c(2, 1e6), tol = 1e-9)$root)
}
