# Each door is one line; installer/setup.sh does the work, so a machine without make has the same doors.
.PHONY: run test bench lint deb hub-deb portable stick setup-exe msi release test-installers

run:
	sh installer/setup.sh run

test:
	sh installer/setup.sh test

bench:
	sh installer/setup.sh bench

lint:
	sh installer/setup.sh lint

deb:
	sh installer/setup.sh deb

hub-deb:
	sh installer/setup.sh hub-deb

portable:
	sh installer/setup.sh portable

stick:
	sh installer/setup.sh stick

setup-exe:
	sh installer/setup.sh setup-exe

msi:
	sh installer/setup.sh msi

release:
	sh installer/setup.sh release

test-installers:
	sh installer/setup.sh test-installers
