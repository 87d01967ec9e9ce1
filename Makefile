# Each door is one line; installer/setup.sh does the work, so a machine without make has the same doors.
.PHONY: run test bench lint

run:
	sh installer/setup.sh run

test:
	sh installer/setup.sh test

bench:
	sh installer/setup.sh bench

lint:
	sh installer/setup.sh lint
