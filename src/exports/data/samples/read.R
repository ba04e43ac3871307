# 各份文件的目标，连同文件名；只用 R 自带的函数
base <- "https://example.org/data/"

# 空格子是没有写，别的字样都不当作空
read <- function(table, ...) {
  read.csv(paste0(base, table, ".csv"), fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE, ...)
}

# 地区代码按文字读
documents <- read("documents", colClasses = c(region.code = "character"))
figures <- read("figures")
# 以 = 开头的格子前面加了撇号，去掉
figures$comparator <- sub("^'", "", figures$comparator)

targets <- figures[figures$status == "target", ]
targets$shortTitle <- documents$shortTitle[match(targets$document, documents$id)]
columns <- c("shortTitle", "indicator", "comparator", "value", "unit", "year")
print(head(targets[columns], 5), row.names = FALSE)
