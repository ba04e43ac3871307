# 各份文件的目标，连同文件名；只用 R 自带的函数
base <- "https://example.org/data/"
# 代码和位数按文字读，别的栏照内容认：TRUE、FALSE 是逻辑值
codes <- c("region.code", "code", "digits")

# 空格子是没有写，别的字样都不当作空
read <- function(table) {
  cells <- read.csv(
    paste0(base, table, ".csv"),
    fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE, colClasses = "character"
  )
  other <- !names(cells) %in% codes
  cells[other] <- lapply(cells[other], type.convert, na.strings = "", as.is = TRUE)
  cells
}

documents <- read("documents")
figures <- read("figures")
# 以 = 开头的格子前面加了撇号，去掉
figures$comparator <- sub("^'", "", figures$comparator)

targets <- figures[figures$status == "target", ]
targets$shortTitle <- documents$shortTitle[match(targets$document, documents$id)]
columns <- c("shortTitle", "indicator", "comparator", "value", "unit", "year")
print(head(targets[columns], 5), row.names = FALSE)

# 几年合计的
totals <- figures[figures$cumulative, ]
cat(nrow(totals), "\n")
